package io.wirescribe.processor.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document's bytes as a tree and no more: what all reading of it begins with. */
public final class RawTree {

    private RawTree() {}

    public static Object read(Path document) throws IOException {
        try {
            var name = document.getFileName().toString();
            return Decoding.decode(
                    new Source(name, Files.readAllBytes(document), null), new Repetitions(), new Remarks());
        } catch (DocumentException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
