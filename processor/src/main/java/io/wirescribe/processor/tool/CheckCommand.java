package io.wirescribe.processor.tool;

import io.wirescribe.processor.model.Remark;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check anthropic.yaml}. */
@Command(
        name = "check",
        description = "Says what the compiler would say of a document, all of its operations being used.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

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
        var out = spec.commandLine().getOut();
        opened.remarks().forEach(remark -> out.println(Said.of(document.name(), remark)));
        out.printf(
                "%s: %s, %s: %s, %s, %s%n",
                document.name(),
                count(opened.api().operations().size(), "operation"),
                count(opened.api().types().size(), "type"),
                count(opened, Remark.Weight.ERROR, "error"),
                count(opened, Remark.Weight.WARNING, "warning"),
                count(opened, Remark.Weight.NOTE, "note"));
        return opened.remarks().stream().anyMatch(remark -> remark.weight() == Remark.Weight.ERROR) ? Tool.BAD_NEWS : 0;
    }

    private static String count(Opened opened, Remark.Weight weight, String noun) {
        return count(
                opened.remarks().stream()
                        .filter(remark -> remark.weight() == weight)
                        .count(),
                noun);
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
