package io.wirescribe.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the processor says of a package that it generated: {@code META-INF/wirescribe/com.acme.claude.record}, with an
 * entry to a line.
 *
 * <pre>
 * interface com.acme.claude.Claude
 * document 5f7c… class-path anthropic.yaml
 * type com.acme.claude.Completion
 * </pre>
 *
 * Other lines are passed over.
 *
 * @param interfaces the binary names of the user's interfaces
 * @param types the qualified names of what was generated
 */
record BuildRecord(List<String> interfaces, List<Document> documents, List<String> types) {

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
        var read = new BuildRecord(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var line : Files.readAllLines(file)) {
            var words = line.split(" ", 2);
            var value = words.length == 2 ? words[1] : "";
            switch (words[0]) {
                case "interface" -> read.interfaces.add(value);
                case "type" -> read.types.add(value);
                case "document" -> {
                    var parts = value.split(" ", 3);
                    if (parts.length == 3) {
                        read.documents.add(new Document(parts[0], parts[1], parts[2]));
                    }
                }
                default -> {}
            }
        }
        return read;
    }
}
