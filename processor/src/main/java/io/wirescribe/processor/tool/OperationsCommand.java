package io.wirescribe.processor.tool;

import io.wirescribe.processor.document.DocumentException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;

/** {@code operations anthropic.yaml}. */
final class OperationsCommand implements Command {

    @Override
    public Usage usage() {
        return new Usage(
                "operations",
                "Lists the operations of a document, each with the method to paste.",
                List.of(Documents.DOCUMENT),
                Documents.options(),
                "");
    }

    @Override
    public int run(CommandLine line, PrintWriter out, PrintWriter err) throws Refusal, DocumentException {
        var document = Documents.of(line).open(Path.of(line.getArgList().get(0)));
        var opened = Opened.of(document, document.routes(), "", "Api");
        var table = new Table();
        table.row("OPERATION", "METHOD", "PATH", "JAVA");
        var methods = opened.methods().iterator();
        for (var call : opened.planned().plan().calls()) {
            var route = call.signature().operation().route();
            table.row(route.id() == null ? "-" : route.id(), route.method(), route.path(), methods.next());
        }
        out.print(table);
        return 0;
    }
}
