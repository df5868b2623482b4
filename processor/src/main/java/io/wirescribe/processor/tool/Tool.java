package io.wirescribe.processor.tool;

import io.wirescribe.processor.client.Nearest;
import io.wirescribe.processor.document.DocumentException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar wirescribe-processor.jar}: what there is in a document, how to begin with it, and what another
 * version of it means.
 */
public final class Tool {

    static final int BAD_NEWS = 1;
    static final int FAILED = 2;

    private static final List<String> COMMANDS = List.of("operations", "init", "check", "diff");

    private Tool() {}

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
        try {
            return run(out, err, List.of(arguments));
        } catch (Misuse | Refusal | DocumentException said) {
            err.println(said.getMessage());
            return FAILED;
        } catch (RuntimeException | StackOverflowError defect) {
            err.println("This is a defect of Wirescribe's: " + defect);
            return FAILED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static int run(PrintWriter out, PrintWriter err, List<String> words)
            throws Misuse, Refusal, DocumentException {
        if (words.isEmpty()) {
            err.print("A command is missing\n" + help());
            return FAILED;
        }
        var first = words.get(0);
        var command = command(first);
        if (command != null) {
            return run(command, words.subList(1, words.size()), out, err);
        } else if (Set.of("-h", "--help", "help").contains(first)) {
            out.print(help());
        } else if (Set.of("-V", "--version").contains(first)) {
            out.println(version());
        } else {
            throw new Refusal("There is no command " + first
                    + Nearest.to(first, COMMANDS, Function.identity())
                            .map(name -> ". Did you mean " + name + "?")
                            .orElse("")
                    + "\n\"" + Usage.TOOL + " --help\" lists them.");
        }
        return 0;
    }

    private static int run(Command command, List<String> words, PrintWriter out, PrintWriter err)
            throws Misuse, Refusal, DocumentException {
        var line = command.usage().parse(words);
        if (line.hasOption(Usage.HELP)) {
            out.print(command.usage().help());
        } else if (line.hasOption(Usage.VERSION)) {
            out.println(version());
        } else {
            return command.run(line, out, err);
        }
        return 0;
    }

    private static @Nullable Command command(String name) {
        return switch (name) {
            case "operations" -> new OperationsCommand();
            case "init" -> new InitCommand();
            case "check" -> new CheckCommand();
            case "diff" -> new DiffCommand();
            default -> null;
        };
    }

    private static String help() {
        var commands = new Table();
        Stream.of(new OperationsCommand(), new InitCommand(), new CheckCommand(), new DiffCommand())
                .map(Command::usage)
                .forEach(usage -> commands.row("  " + usage.name(), usage.summary()));
        return """
                Usage: %s COMMAND [OPTION]...
                Looks into OpenAPI documents, for those who have Java written from them.

                %s
                  -h, --help     Show this help and exit.
                  -V, --version  Print the version and exit.

                Exit codes: 0 if all is well, 1 if diff finds what breaks callers
                or check a mistake, 2 if a command or document is not understood.

                "%s COMMAND --help" tells of a command.
                """.formatted(Usage.TOOL, commands, Usage.TOOL);
    }

    /** That of the jar. */
    private static String version() {
        var version = Tool.class.getPackage().getImplementationVersion();
        return "wirescribe " + (version == null ? "(not from a jar)" : version);
    }
}
