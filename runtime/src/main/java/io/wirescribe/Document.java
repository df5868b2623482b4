package io.wirescribe;

import static java.util.Objects.requireNonNull;

import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The OpenAPI document that a client was generated from, as it was then. Each generated client has one, and names it to
 * the server in its user agent.
 *
 * <p>A test of one line tells that a client is as new as its document:
 *
 * <pre>{@code
 * ClaudeClient.DOCUMENT.assertMatches(Path.of("src/main/openapi/anthropic.yaml"));
 * }</pre>
 *
 * <p>Digests are taken of the bytes as they lie on disk, so that {@code sha256sum anthropic.yaml} shows the same one.
 */
public final class Document {

    private final String name;
    private final String version;
    private final String digest;
    private final Map<String, String> files;

    private Document(String name, String version, String digest, Map<String, String> files) {
        this.name = name;
        this.version = version;
        this.digest = digest;
        this.files = files;
    }

    /**
     * For generated code.
     *
     * @param name as the interface has it, such as {@code anthropic.yaml}
     * @param version what the document says of itself ({@code info.version}), empty if it does not
     * @param digest of all that was read, see {@link #digest}
     * @return a document of one file
     */
    public static Document of(String name, String version, String digest) {
        requireNonNull(version, "version");
        return new Document(name, version, digest, Map.of(requireNonNull(name, "name"), digest));
    }

    /**
     * For generated code.
     *
     * @param digests the name of each file that was read, and after each its digest: the document itself, its overlays,
     *     and what they refer to
     * @return the same document, made of these files
     */
    public Document files(String... digests) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < digests.length; i += 2) {
            all.put(digests[i], digests[i + 1]);
        }
        return new Document(name, version, digest, Collections.unmodifiableMap(all));
    }

    /**
     * As the interface has it.
     *
     * @return such as {@code anthropic.yaml}
     */
    public String name() {
        return name;
    }

    /**
     * What the document says of itself: its {@code info.version}.
     *
     * @return such as {@code 2023-06-01}; empty if it does not say
     */
    public String version() {
        return version;
    }

    /**
     * The SHA-256 of the document. If it is made of several files, the one of their list, as {@code sha256sum} writes
     * it: for each of {@link #files()} in order its digest, two spaces, its name and a line feed.
     *
     * @return 64 hexadecimal digits, in lower case
     */
    public String digest() {
        return digest;
    }

    /**
     * The files that were read: the document itself, its overlays in the order in which they were applied, and what
     * they refer to as far as the interface reaches it, by name.
     *
     * @return the SHA-256 of each by its name, which is relative to where the document was looked for; unmodifiable
     */
    public Map<String, String> files() {
        return files;
    }

    /**
     * What a user agent says of it.
     *
     * @return such as {@code anthropic.yaml/2023-06-01 (sha256:0f343b0931126a20)}, with the beginning of the digest
     */
    public String product() {
        return new Product(this).toString();
    }

    /**
     * Fails if the document, or another file that was read with it, is not what this client was generated from. Meant
     * for a test.
     *
     * @param document where the document is now; its other files are looked for beside it as their names say
     * @param folders where else to look for its other files, for overlays that are kept apart
     * @throws AssertionError saying which file differs or is missing, and what to do
     */
    public void assertMatches(Path document, Path... folders) {
        Freshness.of(this, document, folders).check();
    }

    /**
     * Fails if the document, or another file that was read with it, is not what this client was generated from. Meant
     * for a test, and for documents in a jar or on a server:
     *
     * <pre>{@code
     * ClaudeClient.DOCUMENT.assertMatches(Claude.class.getResource("/anthropic.yaml"));
     * }</pre>
     *
     * @param document where the document is now; its other files are looked for beside it as their names say
     * @throws AssertionError saying which file differs or is missing, and what to do
     */
    public void assertMatches(URL document) {
        Freshness.of(this, document).check();
    }

    /**
     * The product with its version.
     *
     * @return such as {@code anthropic.yaml/2023-06-01 (sha256:0f343b0931126a20)}
     */
    @Override
    public String toString() {
        return product();
    }
}
