package io.wirescribe.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a package is generated anew, asked of a record. */
class ChangesTest {

    private static final String INTERFACE = "src/main/java/com/acme/Pets.java";

    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        write(INTERFACE, "package com.acme; interface Pets {}");
        write("src/main/openapi/pets.yaml", "openapi: 3.1.0");
        write("src/main/openapi/types/Pet.yaml", "type: object");
    }

    @Test
    void aDocumentBesideTheFirstIsLookedForThereWhateverWasReadBetween() throws IOException {
        var record = record(
                document("src/main/openapi/pets.yaml", "file", "../../src/main/openapi/pets.yaml"),
                new BuildRecord.Document("0", "url", "https://example.com/types.yaml"),
                document("src/main/openapi/types/Pet.yaml", "beside", "types/Pet.yaml"),
                new BuildRecord.Document("-", "beside", "types/Cat.yaml"));
        assertEquals(Optional.empty(), since(record));
        write("src/main/openapi/types/Cat.yaml", "type: object");
        assertEquals(Optional.of("types/Cat.yaml is there now"), since(record));
        write("src/main/openapi/types/Pet.yaml", "type: string");
        assertEquals(Optional.of("types/Pet.yaml has changed"), since(record));
    }

    @Test
    void whatIsBesideADocumentOfAnotherPlaceIsNotLookedFor() throws IOException {
        var record = record(
                new BuildRecord.Document("0", "url", "file:///D:/pets.yaml"),
                new BuildRecord.Document("0", "beside", "types/Pet.yaml"));
        assertEquals(Optional.empty(), since(record));
    }

    @Test
    void anInterfaceMayBeInAFileOfAnotherName() throws IOException {
        Files.delete(folder.resolve(INTERFACE));
        assertEquals(Optional.of("com.acme.Pets is gone"), since(record()));
        write("src/main/java/com/acme/Animals.java", """
                package com.acme;

                public interface Animals {}

                @OpenApiClient("pets.yaml")
                interface Pets {}
                """);
        assertEquals(Optional.empty(), since(record()));
        write("src/main/java/com/acme/Animals.java", "package com.acme; interface PetsOfOthers {}");
        write("src/main/java/com/acme/other/Animals.java", "package com.acme.other; interface Pets {}");
        assertEquals(Optional.of("com.acme.Pets is gone"), since(record()));
    }

    private static BuildRecord record(BuildRecord.Document... documents) {
        return new BuildRecord(Optional.empty(), List.of("com.acme.Pets"), List.of(documents), List.of());
    }

    private BuildRecord.Document document(String file, String way, String path) throws IOException {
        var sha256 = new Place.File(folder.resolve(file)).sha256().orElseThrow();
        return new BuildRecord.Document(sha256, way, path);
    }

    private Optional<String> since(BuildRecord record) throws IOException {
        var compilation = new Compilation(
                folder.resolve("target/classes"),
                folder.resolve("target/generated-sources/annotations"),
                List.of(folder.resolve("src/main/java")),
                List.of());
        return new Changes(compilation, Optional.empty()).since(record);
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
