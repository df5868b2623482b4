package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Real documents, written twice, and once more with all in another order that has none: always the same bytes.
 * {@code -Dcorpus.only=…} takes some of them.
 */
@Tag("corpus")
class ShuffledCorpusTest {

    private static final String ONLY = System.getProperty("corpus.only", "");
    private static final long SEED = Long.getLong("corpus.seed", 20261122);

    /** The text is another one, and the client says so. */
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> theOrderMakesNoDifference() throws IOException {
        var folder = Path.of(System.getProperty("wirescribe.shared", "../../shared"), "corpus");
        assumeTrue(Files.isDirectory(folder), folder + " is not there");
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .filter(file -> !file.toString().matches(".*/(fail|invalid)/.*"))
                    .filter(file -> file.toString().contains(ONLY))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> dynamicTest(folder.relativize(file).toString(), () -> same(file)));
        }
    }

    private void same(Path file) throws IOException {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        Object tree;
        try {
            tree = Edits.copy(new Yaml(new SafeConstructor(options)).<Object>load(Files.readString(file)));
        } catch (RuntimeException notForThisParser) {
            assumeTrue(false, file + " is not for this parser");
            return;
        }
        var written = write("as-it-is", tree);
        assertEquals(List.of(), differences(written, write("again", tree)));
        assertEquals(List.of(), differences(written, write("shuffled", Shuffling.of(tree, new Random(SEED)))));
    }

    /** The first line that is another one, of some files: whole files would be too much to read. */
    private static List<String> differences(Map<String, String> written, Map<String, String> other) {
        var files = new TreeSet<>(written.keySet());
        files.addAll(other.keySet());
        return files.stream()
                .filter(file -> !Objects.equals(written.get(file), other.get(file)))
                .map(file -> file + ": " + difference(lines(written, file), lines(other, file)))
                .limit(10)
                .toList();
    }

    private static List<String> lines(Map<String, String> texts, String file) {
        return texts.getOrDefault(file, "").lines().toList();
    }

    private static String difference(List<String> lines, List<String> others) {
        int i = 0;
        while (i < lines.size() && i < others.size() && lines.get(i).equals(others.get(i))) {
            i++;
        }
        return (i < lines.size() ? lines.get(i) : "nothing") + " | " + (i < others.size() ? others.get(i) : "nothing");
    }

    private Map<String, String> write(String run, Object tree) throws IOException {
        var folder = Files.createTempDirectory(temporary, run);
        Files.writeString(folder.resolve("api.json"), JsonValue.JSON.encodeToString(JsonText.of(tree)));
        var output = folder.resolve("out");
        Generation.of("api.json", folder, output);
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(output.resolve("generated"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        file.getFileName().toString(),
                        DIGEST.matcher(Files.readString(file)).replaceAll("DIGEST"));
            }
        }
        return texts;
    }
}
