package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Real documents, edited at random: the processor says something or nothing, never fails, and what it writes compiles.
 * {@code -Dfuzz.seed=…} repeats a run, {@code -Dfuzz.first=…} with {@code -Dfuzz.edits=…} a part of it. A document that
 * fails is left in {@code target/fuzz}. Every other one is a slice of a large document.
 */
@Tag("fuzz")
class FuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
    private static final int EDITS = Integer.getInteger("fuzz.edits", 10_000);
    private static final int FIRST = Integer.getInteger("fuzz.first", 0);
    private static final int BATCH = 200;
    private static final int LARGE = 70_000;

    /** Of a batch; one document takes some hundredths of a second, more on a machine that is busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private int written;

    @TempDir
    Path temporary;

    @Test
    void nothingFails() throws Exception {
        var documents = documents();
        System.out.printf(
                "fuzz.seed=%d: %d edits of %d documents and of slices of %d%n",
                SEED, EDITS, documents.small().size(), documents.large().size());
        var faults = new ArrayList<String>();
        for (int start = FIRST; start < FIRST + EDITS; start += BATCH) {
            int first = start;
            int end = Math.min(FIRST + EDITS, first + BATCH);
            faults.addAll(assertTimeoutPreemptively(
                    PATIENCE,
                    () -> batch(documents, first, end),
                    () -> "no end from edit " + first + " on, seed " + SEED));
        }
        System.out.printf("fuzz.seed=%d: %d of %d could be written%n", SEED, written, EDITS);
        assertEquals(List.of(), faults, "seed " + SEED);
        assertTrue(written > EDITS / 2, "most edits do no great harm, but only " + written + " could be written");
    }

    private List<String> batch(Documents documents, int first, int end) throws IOException {
        var folder = temporary.resolve("batch" + first);
        var texts = new LinkedHashMap<String, String>();
        for (int i = first; i < end; i++) {
            texts.put("edit" + i, edited(documents, new Random(SEED + i)));
        }
        var faults = new ArrayList<String>();
        var outcome = Batch.compile(folder, texts);
        written += outcome.compiled();
        for (var fault : outcome.faults()) {
            var name = fault.split(":", 2)[0];
            Files.createDirectories(Path.of("target/fuzz"));
            Files.writeString(Path.of("target/fuzz", name + ".json"), texts.getOrDefault(name, ""));
            faults.add(fault);
            System.out.println(fault);
        }
        return faults;
    }

    private static String edited(Documents documents, Random random) {
        var some = random.nextBoolean() ? documents.small() : documents.large();
        var document = some.get(random.nextInt(some.size()));
        var tree = some == documents.small() ? Edits.copy(document) : Slice.of(document, random);
        Edits.edit(tree, random);
        return JsonValue.JSON.encodeToString(JsonText.of(tree));
    }

    private record Documents(List<Map<?, ?>> small, List<Map<?, ?>> large) {}

    /** Those with operations. */
    private static Documents documents() throws IOException {
        var folder = Path.of(System.getProperty("wirescribe.shared", "../../shared"), "corpus");
        assumeTrue(Files.isDirectory(folder), folder + " is not there");
        var documents = new Documents(new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(each -> each.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList()) {
                try {
                    var options = new LoaderOptions();
                    options.setCodePointLimit(Integer.MAX_VALUE);
                    var tree = new Yaml(new SafeConstructor(options)).<Object>load(Files.readString(file));
                    if (tree instanceof Map<?, ?> map
                            && map.get("paths") instanceof Map<?, ?> paths
                            && !paths.isEmpty()) {
                        (Files.size(file) < LARGE ? documents.small() : documents.large()).add(map);
                    }
                } catch (RuntimeException notForThisParser) {
                    System.out.println("left out: " + file.getFileName());
                }
            }
        }
        return documents;
    }
}
