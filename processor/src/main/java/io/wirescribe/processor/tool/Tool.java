package io.wirescribe.processor.tool;

import io.wirescribe.processor.document.DocumentException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code java -jar wirescribe-processor.jar}: what there is in a document, how to begin with it, and what another
 * version of it means.
 */
@Command(
        name = "wirescribe",
        description = "Looks into OpenAPI documents, for those who have Java written from them.",
        mixinStandardHelpOptions = true,
        versionProvider = Tool.Version.class,
        subcommands = {OperationsCommand.class, InitCommand.class, CheckCommand.class, DiffCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 if all is well, 1 if diff finds what breaks callers",
            "or check a mistake, 2 if a command or document is not understood.",
            "",
            "\"wirescribe COMMAND --help\" tells of a command."
        })
public final class Tool implements Runnable {

    static final int BAD_NEWS = 1;
    static final int FAILED = 2;

    @Spec
    private CommandSpec spec;

    /** Runs a command and ends the virtual machine. */
    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs a command.
     *
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var command = new CommandLine(new Tool())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, line))
                .setCaseInsensitiveEnumValuesAllowed(true);
        var code = command.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static int failed(Exception failure, CommandLine line) {
        var said = failure instanceof DocumentException || failure instanceof Refusal;
        line.getErr().println(said ? failure.getMessage() : "This is a defect of Wirescribe's: " + failure);
        return FAILED;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** That of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Tool.class.getPackage().getImplementationVersion();
            return new String[] {"wirescribe " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
