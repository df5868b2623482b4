package io.wirescribe.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside its classes, a package keeps what it was generated from. */
class BuildRecordTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Pets, version: "1"}
            paths:
              /pets:
                get:
                  operationId: findPet
                  responses:
                    200:
                      description: one
                      content: {application/json: {schema: {$ref: 'schemas/Pet.yaml'}}}
            """;
    private static final String PET = "{type: object, properties: {name: {type: string}, tag: {$ref: Tag.yaml}}}";
    private static final String TAG = "{type: string}";
    private static final String OVERLAY =
            "{overlay: 1.0.0, info: {title: x, version: '1'}, actions: [{target: $.info, update: {version: '2'}}]}";
    private static final String INTERFACE = """
            package shop;

            @io.wirescribe.OpenApiClient(value = "pets.yaml", overlays = "mended.yaml")
            public interface Pets {
                Pet findPet();
            }
            """;

    @TempDir
    Path folder;

    @Test
    void namesFilesFromTheFolderOfTheClasses() throws IOException {
        documents(folder.resolve("documents"));
        assertEquals(
                """
                interface shop.Pets
                document %s file ../documents/pets.yaml
                document %s beside schemas/Pet.yaml
                document %s beside schemas/Tag.yaml
                document %s file ../documents/mended.yaml
                type shop.Pet
                type shop.PetCodec
                type shop.PetsClient
                """.formatted(sha256(DOCUMENT), sha256(PET), sha256(TAG), sha256(OVERLAY)),
                record(compiling(INTERFACE).documents(folder.resolve("documents")), "shop.record"));
    }

    @Test
    void isTheSameWhereverTheProjectIs() throws IOException {
        documents(folder.resolve("documents"));
        documents(folder.resolve("a/documents"));
        var here = record(compiling(INTERFACE).documents(folder.resolve("documents")), "shop.record");
        assertTrue(Case.in(folder.resolve("a"))
                .source("shop/Pets.java", INTERFACE)
                .documents(folder.resolve("a/documents"))
                .compile()
                .success());
        assertEquals(here, Case.read(folder.resolve("a/classes/META-INF/wirescribe/shop.record")));
    }

    @Test
    void namesWhatIsInAJarByItsName() throws IOException {
        var jar = folder.resolve("documents.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : new String[][] {
                {"pets.yaml", DOCUMENT},
                {"schemas/Pet.yaml", PET},
                {"schemas/Tag.yaml", TAG},
                {"shop/mended.yaml", OVERLAY}
            }) {
                out.putNextEntry(new ZipEntry(file[0]));
                out.write(file[1].getBytes(UTF_8));
            }
        }
        var record = record(
                compiling(INTERFACE)
                        .option("-classpath")
                        .option(System.getProperty("java.class.path") + File.pathSeparator + jar),
                "shop.record");
        assertEquals(
                """
                document %s class-path pets.yaml
                document %s beside schemas/Pet.yaml
                document %s beside schemas/Tag.yaml
                document %s class-path shop/mended.yaml
                """.formatted(sha256(DOCUMENT), sha256(PET), sha256(TAG), sha256(OVERLAY)),
                record.replaceAll("(?m)^(interface|type) .*\n", ""));
    }

    @Test
    void namesWhatItLookedForInVain() throws IOException {
        documents(folder.resolve("documents"));
        Files.delete(folder.resolve("documents/schemas/Tag.yaml"));
        var record = record(
                compiling(INTERFACE).documents(folder.resolve("documents")).lenient(), "shop.record");
        assertTrue(record.contains("\ndocument - beside schemas/Tag.yaml\n"), record);
    }

    @Test
    void namesNestedInterfacesAsTheirClasses() throws IOException {
        documents(folder.resolve("documents"));
        var nested =
                "public class Shop { @io.wirescribe.OpenApiClient(\"pets.yaml\") interface Pets { Pet findPet(); } }";
        var record = record(compiling(nested, "Shop.java").documents(folder.resolve("documents")), "_.record");
        assertTrue(record.startsWith("interface Shop$Pets\n"), record);
        assertTrue(record.endsWith("type ShopPetsClient\n"), record);
    }

    @Test
    void isNotWrittenForWhatDoesNotCompile() throws IOException {
        documents(folder.resolve("documents"));
        var broken = INTERFACE.replace("findPet", "findPets");
        assertFalse(compiling(broken)
                .documents(folder.resolve("documents"))
                .compile()
                .success());
        assertFalse(Files.exists(folder.resolve("classes/META-INF/wirescribe/shop.record")));
    }

    private Case compiling(String text) {
        return compiling(text, "shop/Pets.java");
    }

    private Case compiling(String text, String file) {
        return Case.in(folder).source(file, text);
    }

    private String record(Case compiling, String name) throws IOException {
        var outcome = compiling.compile();
        assertTrue(
                outcome.success() || outcome.said().stream().allMatch(said -> said.contains("warning")),
                () -> outcome.said().toString());
        return Case.read(folder.resolve("classes/META-INF/wirescribe").resolve(name));
    }

    private static void documents(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("schemas"));
        Files.writeString(folder.resolve("pets.yaml"), DOCUMENT);
        Files.writeString(folder.resolve("mended.yaml"), OVERLAY);
        Files.writeString(folder.resolve("schemas/Pet.yaml"), PET);
        Files.writeString(folder.resolve("schemas/Tag.yaml"), TAG);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
