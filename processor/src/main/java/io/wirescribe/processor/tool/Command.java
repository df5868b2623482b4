package io.wirescribe.processor.tool;

import io.wirescribe.processor.document.DocumentException;
import java.io.PrintWriter;
import org.apache.commons.cli.CommandLine;

/** Something that the jar does. */
interface Command {

    /** How it is used. */
    Usage usage();

    /**
     * Does it.
     *
     * @param line what it was told, with as many arguments as its usage asks for
     * @param err for what is not the answer itself
     * @return the exit code
     */
    int run(CommandLine line, PrintWriter out, PrintWriter err) throws Refusal, DocumentException;
}
