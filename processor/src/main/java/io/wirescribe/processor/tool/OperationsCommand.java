package io.wirescribe.processor.tool;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code operations anthropic.yaml}. */
@Command(
        name = "operations",
        description = "Lists the operations of a document, each with its method to paste into an interface.",
        mixinStandardHelpOptions = true)
final class OperationsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Documents documents;

    @Parameters(index = "0", paramLabel = "DOCUMENT", description = "An OpenAPI document.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        var document = documents.open(file);
        var opened = Opened.of(document, document.routes(), "", "Api");
        var table = new Table("OPERATION", "METHOD", "PATH", "JAVA");
        var methods = opened.methods().iterator();
        for (var call : opened.planned().plan().calls()) {
            var route = call.signature().operation().route();
            table.row(route.id() == null ? "-" : route.id(), route.method(), route.path(), methods.next());
        }
        var out = spec.commandLine().getOut();
        out.print(table);
        return 0;
    }
}
