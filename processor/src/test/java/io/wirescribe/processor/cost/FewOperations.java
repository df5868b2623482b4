package io.wirescribe.processor.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a few operations of a large document cost, beside what nobody can do without: to read the tree, and to have the
 * compiler create as many files of these names and sizes.
 */
final class FewOperations {

    private static final int WARMING = 5;

    static final String HEAD = """
            | three operations of | | bare tree ms | raw tree ms | files | Filer alone ms | processor ms | over raw tree | over raw tree and Filer |
            |---|---|--:|--:|--:|--:|--:|--:|--:|""";

    /** In the order in which they can be done: what the processor writes is what the Filer is given. */
    private enum Job {
        BARE,
        TREE,
        PROCESSOR,
        FILES
    }

    private final Path jar;
    private final Path document;
    private final List<String> include;
    private final Map<Job, Sample> cold = samples();
    private final Map<Job, Sample> warm = samples();
    private long files;

    FewOperations(Path jar, Path document, List<String> include) {
        this.jar = jar;
        this.document = document;
        this.include = include;
    }

    private static Map<Job, Sample> samples() {
        var samples = new EnumMap<Job, Sample>(Job.class);
        for (var job : Job.values()) {
            samples.put(job, new Sample());
        }
        return samples;
    }

    /** The rows of the table, of as many JVMs of each kind, which take turns. */
    List<String> measure(int forks) throws IOException {
        for (int fork = 0; fork < forks; fork++) {
            var output = Files.createTempDirectory("cost");
            for (var job : Job.values()) {
                var what = job.name().toLowerCase(Locale.ROOT);
                var nanos = Fork.work(jar, what, 1 + WARMING, document, output, include)
                        .nanos();
                if (!nanos.isEmpty()) {
                    cold.get(job).add(nanos.get(0));
                    warm.get(job).add(Sample.median(nanos.subList(1 + WARMING / 2, nanos.size())));
                }
            }
            files = sources(output.resolve("again"));
            delete(output);
        }
        return List.of(
                row(document.getFileName() + ": " + String.join(", ", include), "cold", cold), row("", "warm", warm));
    }

    private String row(String name, String state, Map<Job, Sample> samples) {
        var tree = samples.get(Job.TREE);
        var alone = samples.get(Job.FILES);
        var processor = samples.get(Job.PROCESSOR);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %d | %s | %s | %s | %.2f |",
                name,
                state,
                samples.get(Job.BARE).text(),
                tree.text(),
                files,
                alone.text(),
                processor.text(),
                processor.over(tree),
                processor.millis() / (tree.millis() + alone.millis()));
    }

    private static long sources(Path folder) throws IOException {
        try (var written = Files.walk(folder)) {
            return written.filter(file -> file.toString().endsWith(".java")).count();
        }
    }

    static void delete(Path folder) throws IOException {
        try (var written = Files.walk(folder)) {
            for (var file : written.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
