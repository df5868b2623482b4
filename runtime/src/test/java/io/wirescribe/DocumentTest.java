package io.wirescribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client knows of its document. */
class DocumentTest {

    private static final String TEXT = "openapi: 3.1.0\n";
    private static final String OTHER = "type: string\n";

    @TempDir
    private Path folder;

    private final Document alone = Document.of("anthropic.yaml", "2023-06-01", digest(TEXT));
    private final Document several = Document.of("api/shop.yaml", "1", "aa")
            .files("api/shop.yaml", digest(TEXT), "mended.yaml", digest(OTHER), "api/common.yaml", digest(OTHER));

    @Test
    void aClientIsAsNewAsItsDocument() throws IOException {
        var path = write("anthropic.yaml", TEXT);
        alone.assertMatches(path);
        alone.assertMatches(path.toUri().toURL());
    }

    @Test
    void anotherDocumentIsToldWithWhatToDo() throws IOException {
        var path = write("anthropic.yaml", TEXT + "# changed\n");
        assertEquals(
                path + " is not what this client was generated from, which was anthropic.yaml/2023-06-01 (sha256:"
                        + digest(TEXT).substring(0, 16) + "): compile again (mvn clean compile)",
                assertThrows(AssertionError.class, () -> alone.assertMatches(path))
                        .getMessage());
        assertThrows(
                AssertionError.class, () -> alone.assertMatches(path.toUri().toURL()));
    }

    @Test
    void aDocumentThatIsNotThereIsNoneThatMatches() {
        var path = folder.resolve("anthropic.yaml");
        assertEquals(
                "anthropic.yaml, which this client was generated from, cannot be read at " + path,
                assertThrows(AssertionError.class, () -> alone.assertMatches(path))
                        .getMessage());
        assertEquals(
                "anthropic.yaml was not found",
                assertThrows(
                                NullPointerException.class,
                                () -> alone.assertMatches(getClass().getResource("/absent")))
                        .getMessage());
    }

    @Test
    void whatADocumentRefersToCountsToo() throws IOException {
        var path = write("api/shop.yaml", TEXT);
        write("mended.yaml", OTHER);
        write("api/common.yaml", OTHER);
        several.assertMatches(path);
        several.assertMatches(path.toUri().toURL());
        var common = write("api/common.yaml", TEXT);
        var stale = assertThrows(AssertionError.class, () -> several.assertMatches(path));
        assertTrue(stale.getMessage().startsWith(common + " is not what"), stale.getMessage());
        assertThrows(
                AssertionError.class, () -> several.assertMatches(path.toUri().toURL()));
    }

    @Test
    void anOverlayMayLieElsewhere() throws IOException {
        var path = write("vendor/api/shop.yaml", TEXT);
        write("vendor/api/common.yaml", OTHER);
        write("own/mended.yaml", OTHER);
        var missing = assertThrows(AssertionError.class, () -> several.assertMatches(path));
        assertEquals(
                "mended.yaml, which this client was generated from, cannot be read at "
                        + folder.resolve("vendor/mended.yaml"),
                missing.getMessage());
        several.assertMatches(path, folder.resolve("own"));
    }

    @Test
    void aDocumentMayLieInAJar() throws IOException {
        var jar = folder.resolve("spec.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : new String[] {"api/shop.yaml", "mended.yaml", "api/common.yaml"}) {
                out.putNextEntry(new JarEntry(name));
                out.write((name.endsWith("shop.yaml") ? TEXT : OTHER).getBytes());
            }
        }
        several.assertMatches(
                URI.create("jar:" + jar.toUri() + "!/api/shop.yaml").toURL());
    }

    @Test
    void aUserAgentNamesTheDocument() {
        assertEquals("anthropic.yaml/2023-06-01 (sha256:" + digest(TEXT).substring(0, 16) + ")", alone.product());
        assertEquals("shop.yaml/1 (sha256:aa)", several.product());
        assertEquals(
                "shop.yaml (sha256:aa)", Document.of("a/shop.yaml", " ", "aa").product());
    }

    @Test
    void noVersionBreaksAHeader() {
        assertEquals(
                "L-wen-.yaml/1-beta-x-y- (sha256:aa)",
                Document.of("L\u00f6wen\u00e9.yaml", "1 (beta)\r\nx: y\u00e9", "aa")
                        .product());
        assertEquals(
                "a.yaml/" + "9".repeat(64) + " (sha256:aa)",
                Document.of("a.yaml", "9".repeat(10_000), "aa").product());
    }

    private Path write(String name, String text) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
