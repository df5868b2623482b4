package io.wirescribe.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the processor says of a package that it generated: {@code META-INF/wirescribe/com.acme.claude.record}, with an
 * entry to a line.
 *
 * <pre>
 * version 0.1.0
 * interface com.acme.claude.Claude
 * document 5f7c… class-path anthropic.yaml
 * type com.acme.claude.Completion
 * </pre>
 *
 * Other lines are passed over.
 *
 * @param version of the processor, empty if it is not known
 * @param interfaces the binary names of the user's interfaces
 * @param types the qualified names of what was generated
 */
record BuildRecord(Optional<String> version, List<String> interfaces, List<Document> documents, List<String> types) {

    /**
     * A document that the processor looked for.
     *
     * @param sha256 the digest of its bytes, in hexadecimal, or {@code -} if it was not there
     * @param way how it was found: {@code file}, {@code class-path}, {@code processor-path}, {@code beside} or
     *     {@code url}
     * @param path where that way leads
     */
    record Document(String sha256, String way, String path) {}

    static BuildRecord read(Path file) throws IOException {
        Optional<String> version = Optional.empty();
        var interfaces = new ArrayList<String>();
        var documents = new ArrayList<Document>();
        var types = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            var words = line.split(" ", 2);
            var value = words.length == 2 ? words[1] : "";
            switch (words[0]) {
                case "version" -> version = Optional.of(value);
                case "interface" -> interfaces.add(value);
                case "type" -> types.add(value);
                case "document" -> {
                    var parts = value.split(" ", 3);
                    if (parts.length == 3) {
                        documents.add(new Document(parts[0], parts[1], parts[2]));
                    }
                }
                default -> {}
            }
        }
        return new BuildRecord(version, interfaces, documents, types);
    }
}
