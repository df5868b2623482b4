package io.wirescribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom. */
class ArchitectureTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final List<String> ROOMS = List.of(
            "io.wirescribe",
            "io.wirescribe.http",
            "io.wirescribe.check",
            "io.wirescribe.json",
            "io.wirescribe.bedrock");

    @Test
    void jsonAndChecksKnowNothingOfHttp() throws IOException {
        nobody("io.wirescribe.json", line -> line.contains("io.wirescribe.http") || line.contains("java.net"));
        nobody("io.wirescribe.check", line -> line.contains("io.wirescribe.http") || line.contains("java.net"));
    }

    @Test
    void checksKnowNothingOfJson() throws IOException {
        nobody("io.wirescribe.check", line -> line.contains("io.wirescribe.json"));
    }

    @Test
    void onlyTheHttpRoomKnowsTheHttpClient() throws IOException {
        for (var room : List.of("io.wirescribe", "io.wirescribe.json", "io.wirescribe.check")) {
            nobody(room, line -> line.contains("java.net.http"));
        }
    }

    @Test
    void onlyTheJsonRoomKnowsTheParser() throws IOException {
        for (var room : List.of("io.wirescribe", "io.wirescribe.http", "io.wirescribe.check")) {
            nobody(room, line -> line.contains("tools.jackson"));
        }
    }

    @Test
    void nobodyNeedsDatabindOrReflectionOrALoggingFramework() throws IOException {
        for (var room : ROOMS) {
            nobody(
                    room,
                    line -> line.contains("databind")
                            || line.contains("java.lang.reflect")
                            || line.contains("java.lang.invoke")
                            || line.contains("slf4j")
                            || line.contains("java.util.logging"));
        }
    }

    @Test
    void bedrockStandsOnHttpAndJsonOnly() throws IOException {
        nobody("io.wirescribe.bedrock", line -> line.contains("tools.jackson") || line.contains("java.net.http"));
        for (var room : List.of("io.wirescribe", "io.wirescribe.http", "io.wirescribe.check", "io.wirescribe.json")) {
            nobody(room, line -> line.contains("io.wirescribe.bedrock"));
        }
    }

    @Test
    void whatIsOptionalIsKnownToThoseWhoNeedItOnly() throws IOException {
        onlyThose("AwsDefaultChain", "software.amazon");
        onlyThose("Apache", "org.apache");
    }

    private static void onlyThose(String beginning, String artefact) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (var source : files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().startsWith(beginning))
                    .toList()) {
                var lines = Files.readAllLines(source);
                assertFalse(lines.stream().anyMatch(line -> line.startsWith("import " + artefact)), source.toString());
            }
        }
    }

    private static void nobody(String room, Predicate<String> forbidden) throws IOException {
        var folder = MAIN.resolve(room.replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertFalse(sources.isEmpty(), "no sources in " + folder);
            for (var source : sources) {
                var lines = Files.readAllLines(source).stream()
                        .filter(line -> line.startsWith("import "))
                        .filter(forbidden)
                        .toList();
                assertEquals(List.of(), lines, source.toString());
            }
        }
    }
}
