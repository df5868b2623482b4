package io.wirescribe.processor.tool;

import io.wirescribe.processor.naming.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init anthropic.yaml createCompletion}. */
@Command(
        name = "init",
        description = "Prints an interface over a document, ready to compile.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Documents documents;

    @Option(names = "--package", paramLabel = "NAME", description = "Its package; ${DEFAULT-VALUE} unless set.")
    private String packageName = "com.example";

    @Option(names = "--name", paramLabel = "NAME", description = "Its name; that of the document unless set.")
    private @Nullable String name;

    @Parameters(index = "0", paramLabel = "DOCUMENT", description = "An OpenAPI document.")
    private Path file;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "OPERATION",
            description = "An operationId, or a method and a path in quotes: \"POST /v1/messages\".")
    private List<String> operations;

    @Override
    public Integer call() throws Exception {
        var document = documents.open(file);
        var opened = Opened.of(document, Opened.find(document, operations), packageName, interfaceName());
        var err = spec.commandLine().getErr();
        opened.remarks().forEach(remark -> err.println(Said.of(document.name(), remark)));
        spec.commandLine().getOut().print(opened.sketch(documents.names(file)));
        return 0;
    }

    private String interfaceName() {
        if (name != null) {
            return name;
        }
        var stem = Documents.name(file).replaceFirst("\\.\\w+$", "");
        return Words.type(List.of(stem, "Api"));
    }
}
