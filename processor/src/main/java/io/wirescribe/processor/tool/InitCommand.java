package io.wirescribe.processor.tool;

import io.wirescribe.processor.document.DocumentException;
import io.wirescribe.processor.naming.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** {@code init anthropic.yaml createCompletion}. */
final class InitCommand implements Command {

    private static final Option PACKAGE = Usage.option("package", "NAME", "Its package; com.example unless set.");
    private static final Option NAME = Usage.option("name", "NAME", "Its name; that of the document unless set.");

    @Override
    public Usage usage() {
        return new Usage(
                "init",
                "Prints an interface over a document, ready to compile.",
                List.of(
                        Documents.DOCUMENT,
                        new Usage.Argument("OPERATION...", "An operationId, or \"POST /v1/messages\" in quotes.")),
                Documents.options(PACKAGE, NAME),
                "");
    }

    @Override
    public int run(CommandLine line, PrintWriter out, PrintWriter err) throws Refusal, DocumentException {
        var documents = Documents.of(line);
        var arguments = line.getArgList();
        var file = Path.of(arguments.get(0));
        var document = documents.open(file);
        var opened = Opened.of(
                document,
                Opened.find(document, arguments.subList(1, arguments.size())),
                line.getOptionValue(PACKAGE, "com.example"),
                line.getOptionValue(NAME, name(file)));
        opened.remarks().forEach(remark -> err.println(Said.of(document.name(), remark)));
        out.print(opened.sketch(documents.names(file)));
        return 0;
    }

    private static String name(Path file) {
        return Words.type(List.of(Documents.name(file).replaceFirst("\\.\\w+$", ""), "Api"));
    }
}
