package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without -d, javac writes to the folder that it runs in, and drops the folders of what is no class. */
class WithoutOutputTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsWrittenOutsideOfTheFolder() throws Exception {
        var home = Files.createDirectories(folder.resolve("a/b/c"));
        Files.writeString(home.resolve("pets.yaml"), """
                openapi: 3.1.0
                info: {title: Pets, version: '1'}
                paths:
                  /pets:
                    delete:
                      operationId: deletePets
                      responses: {'204': {description: Done.}}
                """);
        Files.writeString(home.resolve("Pets.java"), """
                @io.wirescribe.OpenApiClient("pets.yaml")
                public interface Pets {
                    void deletePets();
                }
                """);
        var classPath = System.getProperty("java.class.path");
        var javac = Path.of(System.getProperty("java.home"), "bin", "javac").toString();
        var process = new ProcessBuilder(
                        javac, "-cp", classPath, "-processorpath", classPath, "-Xlint:-options", "Pets.java")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        assertEquals(List.of("a"), names(folder));
        assertEquals(List.of("b"), names(folder.resolve("a")));
        assertEquals(List.of("c"), names(folder.resolve("a/b")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
