package io.wirescribe.processor.tool;

import io.wirescribe.processor.document.DocumentException;
import io.wirescribe.processor.model.Remark;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;

/** {@code check anthropic.yaml}. */
final class CheckCommand implements Command {

    @Override
    public Usage usage() {
        return new Usage(
                "check",
                "Says what the compiler would say of a document, all of it being used.",
                List.of(Documents.DOCUMENT),
                Documents.options(),
                "Exit code 1 if there is an error, 0 if not.");
    }

    @Override
    public int run(CommandLine line, PrintWriter out, PrintWriter err) throws Refusal, DocumentException {
        var document = Documents.of(line).open(Path.of(line.getArgList().get(0)));
        var opened = Opened.of(document, document.routes(), "", "Api");
        var remarks = Stream.concat(document.lost().stream(), opened.remarks().stream())
                .distinct()
                .toList();
        remarks.forEach(remark -> out.println(Said.of(document.name(), remark)));
        out.printf(
                "%s: %s, %s: %s, %s, %s%n",
                document.name(),
                count(opened.api().operations().size(), "operation"),
                count(opened.api().types().size(), "type"),
                count(remarks, Remark.Weight.ERROR, "error"),
                count(remarks, Remark.Weight.WARNING, "warning"),
                count(remarks, Remark.Weight.NOTE, "note"));
        return remarks.stream().anyMatch(remark -> remark.weight() == Remark.Weight.ERROR) ? Tool.BAD_NEWS : 0;
    }

    private static String count(List<Remark> remarks, Remark.Weight weight, String noun) {
        return count(
                remarks.stream().filter(remark -> remark.weight() == weight).count(), noun);
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
