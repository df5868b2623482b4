package io.wirescribe.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** nst/JSONTestSuite: {@code y_} must be read, {@code n_} must not, {@code i_} may fail in one way only. */
class JsonParsingSuiteTest {

    @Test
    void readsWhatIsJsonAndRefusesWhatIsNot() throws IOException {
        int count = 0;
        try (Stream<Path> files = Files.list(Shared.folder("suites/json-parsing/test_parsing"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                var bytes = Files.readAllBytes(file);
                var name = file.getFileName().toString();
                switch (name.charAt(0)) {
                    case 'y' -> accepts(name, bytes);
                    case 'n' -> refuses(name, bytes);
                    default -> acceptsOrRefuses(name, bytes);
                }
                count++;
            }
        }
        assertTrue(count > 300, count + " cases");
    }

    private static void accepts(String name, byte[] bytes) {
        var value = assertDoesNotThrow(() -> JsonValue.JSON.decode(bytes), name);
        assertEquals(value, JsonValue.JSON.decode(new ByteArrayInputStream(bytes)), name);
        assertEquals(value, JsonValue.parse(value.toString()), name);
    }

    private static void refuses(String name, byte[] bytes) {
        assertThrows(JsonException.class, () -> JsonValue.JSON.decode(bytes), name);
        assertThrows(JsonException.class, () -> JsonValue.JSON.decode(new ByteArrayInputStream(bytes)), name);
    }

    private static void acceptsOrRefuses(String name, byte[] bytes) {
        try {
            accepts(name, bytes);
        } catch (AssertionError e) {
            refuses(name, bytes);
        }
    }
}
