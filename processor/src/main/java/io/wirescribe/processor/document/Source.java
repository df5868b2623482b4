package io.wirescribe.processor.document;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was found.
 *
 * @param name as the user wrote it
 * @param content its bytes, in whatever encoding it is
 * @param location where it was found; null where that has no address
 * @param scope which others it may refer to
 * @param provenance where to look for it again
 */
public record Source(String name, Content content, @Nullable URI location, Scope scope, Provenance provenance) {

    /** One that may refer to the documents of its folder. */
    public Source(String name, byte[] text, @Nullable URI location) {
        this(name, text, location, Scope.folderOf(name));
    }

    /**
     * One that is named by its path.
     *
     * @param remote whether it may also refer to other folders than its own, and to hosts
     * @throws IOException if it cannot be read
     */
    public static Source of(Path file, boolean remote) throws IOException {
        var name = String.valueOf(file.getFileName());
        return new Source(name, Files.readAllBytes(file), file.toUri(), new Scope("", remote));
    }

    Source(String name, byte[] text, @Nullable URI location, Scope scope) {
        this(name, text, location, scope, new Provenance(Provenance.Way.URL, String.valueOf(location)));
    }

    Source(String name, byte[] text, @Nullable URI location, Scope scope, Provenance provenance) {
        this(name, Content.of(text), location, scope, provenance);
    }

    byte[] text() {
        return content.bytes();
    }
}
