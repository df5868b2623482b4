package io.wirescribe.processor.tool;

import io.wirescribe.processor.document.DocumentException;
import io.wirescribe.processor.document.OpenApiDocument;
import io.wirescribe.processor.drift.Change;
import io.wirescribe.processor.drift.Comparison;
import io.wirescribe.processor.drift.Part;
import io.wirescribe.processor.drift.Verdict;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** {@code diff old.yaml new.yaml}. */
final class DiffCommand implements Command {

    private static final Option FORMAT = Usage.option("format", "FORMAT", "text or json; text unless set.");

    @Override
    public Usage usage() {
        return new Usage(
                "diff",
                "Says what another version of a document changes, and what breaks callers.",
                List.of(
                        new Usage.Argument("OLD", "An OpenAPI document."),
                        new Usage.Argument("NEW", "Another version of it.")),
                Documents.options(FORMAT),
                "Exit code 1 if something breaks callers, 0 if not.");
    }

    @Override
    public int run(CommandLine line, PrintWriter out, PrintWriter err) throws Refusal, DocumentException {
        var format = line.getOptionValue(FORMAT, "text").toLowerCase(Locale.ROOT);
        if (!format.equals("text") && !format.equals("json")) {
            throw new Refusal("--format is text or json, not " + format);
        }
        var documents = Documents.of(line);
        var before = surface(documents.open(Path.of(line.getArgList().get(0))));
        var after = surface(documents.open(Path.of(line.getArgList().get(1))));
        var changes = Comparison.of(before, after);
        out.print(format.equals("json") ? JsonChanges.of(changes) : text(changes));
        return changes.stream().anyMatch(change -> change.verdict() == Verdict.BREAKING) ? Tool.BAD_NEWS : 0;
    }

    private static Part surface(OpenApiDocument document) {
        return Opened.of(document, document.routes(), "", "Api").surface();
    }

    private static String text(List<Change> changes) {
        var text = new StringBuilder();
        changes.forEach(change -> text.append(change.sentence()).append('\n'));
        return text.append(changes.isEmpty() ? "no changes" : summary(changes))
                .append('\n')
                .toString();
    }

    private static String summary(List<Change> changes) {
        return "%s: %d breaking, %d that may break"
                .formatted(
                        CheckCommand.count(changes.size(), "change"),
                        count(changes, Verdict.BREAKING),
                        count(changes, Verdict.MAY_BREAK));
    }

    static long count(List<Change> changes, Verdict verdict) {
        return changes.stream().filter(change -> change.verdict() == verdict).count();
    }
}
