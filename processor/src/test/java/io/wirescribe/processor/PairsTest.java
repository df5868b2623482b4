package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.wirescribe.json.JsonValue;
import io.wirescribe.processor.document.Source;
import io.wirescribe.processor.drift.Change;
import io.wirescribe.processor.drift.Comparison;
import io.wirescribe.processor.drift.Part;
import io.wirescribe.processor.drift.SurfaceText;
import io.wirescribe.processor.drift.Verdict;
import io.wirescribe.processor.drift.Versions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Pairs of versions of real documents. {@code -Dwirescribe.pairs=FOLDER} compares those in a folder: each folder in it
 * holds two, which come before each other by their names.
 */
class PairsTest {

    private static final Path CORPUS = Path.of(System.getProperty("wirescribe.shared", "../../shared"), "corpus");
    private static final Path PAIRS = Path.of(System.getProperty("wirescribe.pairs", ""));

    /** Larger ones take longer, and have nothing that is not in these. */
    private static final long SMALL = 100_000;

    private static final long SEED = Long.getLong("wirescribe.seed", 6);
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** Edits a document; false if there is nothing that it could be done to. */
    private interface Edit {

        boolean apply(Map<String, Object> document, Random random);
    }

    private static final Map<String, Edit> BREAKING = new LinkedHashMap<>();
    private static final Map<String, Edit> SAFE = new LinkedHashMap<>();
    private static final Map<String, Edit> NOTHING = new LinkedHashMap<>();

    static {
        BREAKING.put("an operation is gone", (document, random) -> {
            var path = any(paths(document), random);
            return path.remove(any(methods(path), random)) != null;
        });
        BREAKING.put("a parameter must be there now", parameter(true, Map.of("type", "string")));
        BREAKING.put("an operation has another name", (document, random) -> {
            any(operations(document), random).put("operationId", "anotherName");
            return true;
        });
        BREAKING.put("a property must be sent now", (document, random) -> {
            var sent = sent(document);
            if (sent.isEmpty()) {
                return false;
            }
            var schema = any(sent, random);
            map(schema, "properties").put("brandNew", new LinkedHashMap<>(Map.of("type", "string")));
            list(schema, "required").add("brandNew");
            return true;
        });
        BREAKING.put("a property that is sent is gone", (document, random) -> {
            var sent = sent(document);
            if (sent.isEmpty()) {
                return false;
            }
            var schema = any(sent, random);
            var name = any(List.copyOf(map(schema, "properties").keySet()), random);
            list(schema, "required").remove(name);
            return map(schema, "properties").remove(name) != null;
        });
        SAFE.put("there is one more operation", (document, random) -> {
            map(document, "paths").put("/brand-new", tree(Map.of("get", operation("brandNew"))));
            return true;
        });
        SAFE.put("a parameter may be there now", parameter(false, Map.of("type", "integer", "maximum", 3)));
        SAFE.put("a property may be sent now", (document, random) -> {
            var sent = sent(document);
            if (!sent.isEmpty()) {
                var schema = any(sent, random);
                map(schema, "properties").put("brandNew", new LinkedHashMap<>(Map.of("type", "string")));
            }
            return !sent.isEmpty();
        });
        NOTHING.put("an operation is told of in other words", (document, random) -> {
            any(operations(document), random).put("description", "In other words.");
            return true;
        });
        NOTHING.put("there is a type that nobody uses", (document, random) -> {
            map(map(document, "components"), "schemas")
                    .put("BrandNewThing", new LinkedHashMap<>(Map.of("type", "object")));
            return true;
        });
    }

    private static Edit parameter(boolean required, Map<String, Object> schema) {
        return (document, random) -> {
            var parameter = Map.of("name", "brandNew", "in", "query", "required", required, "schema", schema);
            return list(any(operations(document), random), "parameters").add(tree(parameter));
        };
    }

    private static Map<String, Object> operation(String id) {
        return Map.of("operationId", id, "responses", Map.of("204", Map.of("description", "Done.")));
    }

    @TestFactory
    Stream<DynamicTest> anEditIsJudgedByWhatItDoes() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), () -> CORPUS + " is not there");
        return documents().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> judged(file)));
    }

    private static void judged(Path file) throws Exception {
        var original = surface(read(file));
        assertEquals(List.of(), Comparison.of(original, surface(read(file))));
        assertEquals(original, SurfaceText.read(SurfaceText.write(original)).orElseThrow());
        judged(file, original, BREAKING, Set.of(Verdict.BREAKING));
        judged(file, original, SAFE, Set.of(Verdict.SAFE));
        judged(file, original, NOTHING, Set.of());
    }

    private static void judged(Path file, Part original, Map<String, Edit> edits, Set<Verdict> worst) throws Exception {
        var random = new Random(SEED);
        for (var edit : edits.entrySet()) {
            var document = read(file);
            if (edit.getValue().apply(document, random)) {
                var changes = Comparison.of(original, surface(document));
                var found = changes.stream()
                        .map(Change::verdict)
                        .max(Verdict::compareTo)
                        .map(Set::of)
                        .orElse(Set.of());
                assertEquals(worst, found, () -> edit.getKey() + ": " + words(changes));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> twoVersionsAreToldApart() throws IOException {
        assumeTrue(!PAIRS.toString().isEmpty(), "no pairs are named: -Dwirescribe.pairs=FOLDER");
        try (Stream<Path> pairs = Files.list(PAIRS)) {
            return pairs.filter(Files::isDirectory).sorted().toList().stream()
                    .map(pair -> dynamicTest(pair.getFileName().toString(), () -> toldApart(pair)));
        }
    }

    private static void toldApart(Path pair) throws Exception {
        List<Path> versions;
        try (Stream<Path> files = Files.list(pair)) {
            versions = files.sorted().toList();
        }
        var before = Versions.surface(Source.of(versions.get(0), false));
        var after = Versions.surface(Source.of(versions.get(1), false));
        assertEquals(List.of(), Comparison.of(before, before));
        assertEquals(List.of(), Comparison.of(after, after));
        var forth = Comparison.of(before, after);
        var back = Comparison.of(after, before);
        assertEquals(count(forth, Change.Added.class), count(back, Change.Removed.class));
        assertEquals(count(forth, Change.Removed.class), count(back, Change.Added.class));
        assertEquals(count(forth, Change.Altered.class), count(back, Change.Altered.class));
        Files.writeString(pair.resolveSibling(pair.getFileName() + ".txt"), words(forth));
    }

    /** Their subjects differ: what is renamed is told of by the name that it had. */
    private static long count(List<Change> changes, Class<? extends Change> kind) {
        return changes.stream().filter(kind::isInstance).count();
    }

    private static String words(List<Change> changes) {
        return changes.stream().map(change -> change.sentence() + "\n").collect(Collectors.joining());
    }

    private static List<Path> documents() throws IOException {
        var documents = new ArrayList<Path>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (var file : files.sorted().toList()) {
                if (Files.isRegularFile(file)
                        && Files.size(file) < SMALL
                        && file.toString().endsWith(".yaml")) {
                    documents.add(file);
                }
            }
        }
        assertTrue(documents.size() > 3, documents::toString);
        return documents;
    }

    private static Part surface(Map<String, Object> document) throws Exception {
        var json = JsonValue.JSON.encodeToString(JsonText.of(document));
        return Versions.surface(new Source("api.json", json.getBytes(StandardCharsets.UTF_8), null));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(Path file) throws IOException {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return (Map<String, Object>) Edits.copy(yaml.<Object>load(Files.readString(file)));
    }

    private static Object tree(Object tree) {
        return Edits.copy(tree);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.computeIfAbsent(name, absent -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> parent, String name) {
        return (List<Object>) parent.computeIfAbsent(name, absent -> new ArrayList<>());
    }

    private static List<Map<String, Object>> paths(Map<String, Object> document) {
        var paths = map(document, "paths");
        return paths.keySet().stream()
                .map(name -> map(paths, name))
                .filter(path -> !methods(path).isEmpty())
                .toList();
    }

    private static List<String> methods(Map<String, Object> path) {
        return path.keySet().stream().filter(METHODS::contains).toList();
    }

    private static List<Map<String, Object>> operations(Map<String, Object> document) {
        return paths(document).stream()
                .flatMap(path -> methods(path).stream().map(method -> map(path, method)))
                .toList();
    }

    /** Schemas of objects that some operation's body is. */
    private static List<Map<String, Object>> sent(Map<String, Object> document) {
        var schemas = map(map(document, "components"), "schemas");
        return operations(document).stream()
                .filter(operation -> operation.containsKey("requestBody"))
                .map(operation -> map(map(map(operation, "requestBody"), "content"), "application/json"))
                .map(content -> String.valueOf(map(content, "schema").get("$ref")))
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .filter(schemas::containsKey)
                .map(name -> map(schemas, name))
                .filter(schema -> "object".equals(schema.get("type")) && schema.containsKey("properties"))
                .filter(schema -> !map(schema, "properties").isEmpty())
                .toList();
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
