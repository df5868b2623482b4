package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom. */
class LayeringTest {

    private static final Path SOURCE = Path.of("src/main/java/io/wirescribe/processor");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");
    private static final Map<String, Set<String>> ROOMS = Map.of(
            "document", Set.of("model"),
            "naming", Set.of("model"),
            "client", Set.of("model"),
            "emit", Set.of("model", "naming"),
            "drift", Set.of("model", "naming"),
            "tool", Set.of("client", "document", "drift", "emit", "model", "naming"),
            "model", Set.of());
    private static final Map<String, String> LIBRARIES = Map.of(
            "com.palantir.javapoet", "emit",
            "org.commonmark", "emit",
            "io.swagger", "document",
            "com.fasterxml.jackson", "document",
            "org.yaml.snakeyaml", "document",
            "com.sun.source", "client",
            "org.apache.commons.cli", "tool");

    @Test
    void aRoomKnowsNoOtherThanItMay() throws IOException {
        var wrong = new TreeSet<String>();
        for (var room : ROOMS.keySet()) {
            for (var imported : imports(SOURCE.resolve(room))) {
                var prefix = "io.wirescribe.processor.";
                if (imported.startsWith(prefix)) {
                    var other = imported.substring(prefix.length()).split("\\.")[0];
                    if (!other.equals(room) && !ROOMS.get(room).contains(other)) {
                        wrong.add(room + " -> " + imported);
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void aLibraryIsKnownInOneRoomOnly() throws IOException {
        var wrong = new TreeSet<String>();
        for (var file : sources(SOURCE)) {
            var room = SOURCE.relativize(file).getParent();
            for (var imported : importsOf(file)) {
                LIBRARIES.forEach((library, home) -> {
                    if (imported.startsWith(library)
                            && (room == null || !room.toString().equals(home))) {
                        wrong.add(file + " -> " + imported);
                    }
                });
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void theModelStandsOnTheJdkAlone() throws IOException {
        assertEquals(
                List.of(),
                imports(SOURCE.resolve("model")).stream()
                        .filter(name -> !name.startsWith("java.") && !name.startsWith("org.jspecify."))
                        .toList());
    }

    private static List<String> imports(Path folder) throws IOException {
        return sources(folder).stream()
                .flatMap(file -> importsOf(file).stream())
                .toList();
    }

    private static List<String> importsOf(Path file) {
        return IMPORT.matcher(Case.read(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
