package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real documents, all of their operations: what is written compiles, loads, and reads what it writes. The results are a
 * table in {@code target/corpus.md}. {@code -Dcorpus.only=openai} takes the documents whose names hold that, and
 * {@code -Dcorpus.folder=…} those of another folder.
 */
@Tag("corpus")
class CorpusTest {

    private static final String ONLY = System.getProperty("corpus.only", "");
    private static final long SEED = Long.getLong("corpus.seed", 20261122);
    private static final List<String> ROWS = new ArrayList<>();

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> whatIsWrittenWorks() throws IOException {
        return documents().stream()
                .filter(file -> !broken(file) && !part(file))
                .map(file -> dynamicTest(name(file), () -> works(file)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsBrokenIsToldInWords() throws IOException {
        return documents().stream()
                .filter(file -> broken(file) || part(file))
                .map(file -> dynamicTest(name(file), () -> told(file)));
    }

    private void works(Path file) throws Exception {
        var row = new Row(name(file));
        try {
            var generation =
                    Generation.of(file.getFileName().toString(), file.getParent(), temporary.resolve(id(file)));
            row.generation = generation;
            assertTrue(generation.clean(), () -> errors(generation));
            assertEquals(List.of(), generation.compile(file.getFileName().toString()));
            try (var trips = new RoundTrips(generation, SEED)) {
                var faults = trips.faults();
                row.without = trips.without();
                assertEquals(List.of(), faults.stream().limit(10).toList());
            }
            row.outcome = "works";
        } catch (AssertionError | Exception e) {
            row.outcome = "**fails**: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw e;
        } finally {
            ROWS.add(row.text());
        }
    }

    private void told(Path file) throws IOException {
        var generation = Generation.of(file.getFileName().toString(), file.getParent(), temporary.resolve(id(file)));
        var row = new Row(name(file));
        row.generation = generation;
        row.outcome = generation.said().isEmpty()
                ? "nothing that is wrong is reached"
                : "told: " + generation.said().get(0);
        ROWS.add(row.text());
        generation.said().forEach(line -> {
            assertTrue(line.contains(file.getFileName().toString()) || line.contains("ApiOperations"), line);
            assertTrue(!line.contains("defect") && !line.contains("Exception"), line);
        });
        if (!generation.clean()) {
            return;
        }
        assertEquals(List.of(), generation.compile(file.getFileName().toString()));
    }

    private static String errors(Generation generation) {
        return generation.said().stream()
                .filter(line -> line.startsWith("error"))
                .limit(10)
                .toList()
                .toString();
    }

    private static List<Path> documents() throws IOException {
        var folder = folder();
        assumeTrue(Files.isDirectory(folder), folder + " is not there");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .filter(file -> name(file).contains(ONLY))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() {
        var folder = System.getProperty("corpus.folder");
        return folder == null
                ? Path.of(System.getProperty("wirescribe.shared", "../../shared"), "corpus")
                : Path.of(folder);
    }

    private static String name(Path file) {
        return folder().relativize(file).toString();
    }

    private static String id(Path file) {
        return name(file).replaceAll("\\W+", "-");
    }

    private static boolean broken(Path file) {
        return name(file).matches("(.*/)?(fail|invalid)/.*");
    }

    /** What others refer to, and no document itself. */
    private static boolean part(Path file) {
        try {
            return !Files.readString(file).matches("(?s).*(\"openapi\"|(^|\\n)['\"]?openapi['\"]?) *:.*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterAll
    static void table() throws IOException {
        if (ROWS.isEmpty()) {
            return;
        }
        var head =
                "| document | operations | types | ms in processor | ms in javac | lines | left out | types without an instance | outcome |\n|---|--:|--:|--:|--:|--:|--:|--:|---|\n";
        var table = head + String.join("\n", ROWS) + "\n";
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/corpus.md"), table);
        System.out.println(table);
    }

    private static final class Row {

        private final String document;
        private Generation generation;
        private int without;
        private String outcome = "";

        Row(String document) {
            this.document = document;
        }

        String text() throws IOException {
            var written = generation == null ? null : generation.written();
            long left = generation == null
                    ? 0
                    : generation.said().stream()
                            .filter(line -> line.contains(" is left out: "))
                            .count();
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d | %d | %d | %d | %s |",
                    document,
                    written == null ? 0 : written.api().operations().size(),
                    written == null ? 0 : written.api().types().size(),
                    generation == null ? 0 : generation.processorMillis(),
                    generation == null ? 0 : generation.javacMillis(),
                    generation == null ? 0 : generation.lines(),
                    left,
                    without,
                    outcome.replace("|", "\\|"));
        }
    }
}
