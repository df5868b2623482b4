package io.wirescribe.processor.tool;

import io.wirescribe.processor.drift.Change;
import io.wirescribe.processor.drift.Comparison;
import io.wirescribe.processor.drift.Part;
import io.wirescribe.processor.drift.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff old.yaml new.yaml}. */
@Command(
        name = "diff",
        description = "Says what changed between two versions of a document, and what of that breaks callers.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code 1 if something breaks callers, 0 if not."})
final class DiffCommand implements Callable<Integer> {

    /** How changes are printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Documents documents;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text unless set.")
    private Format format = Format.TEXT;

    @Parameters(index = "0", paramLabel = "OLD", description = "An OpenAPI document.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "Another version of it.")
    private Path after;

    @Override
    public Integer call() throws Exception {
        var changes = Comparison.of(surface(before), surface(after));
        spec.commandLine().getOut().print(format == Format.JSON ? JsonChanges.of(changes) : text(changes));
        return changes.stream().anyMatch(change -> change.verdict() == Verdict.BREAKING) ? Tool.BAD_NEWS : 0;
    }

    private Part surface(Path file) throws Exception {
        var document = documents.open(file);
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
