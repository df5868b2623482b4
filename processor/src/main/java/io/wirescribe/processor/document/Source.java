package io.wirescribe.processor.document;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was found.
 *
 * @param name as the user wrote it
 * @param text its bytes, in whatever encoding it is
 * @param location where it was found; null where that has no address
 * @param scope which others it may refer to
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
public record Source(String name, byte[] text, @Nullable URI location, Scope scope) {

    /** One that may refer to the documents of its folder. */
    public Source(String name, byte[] text, @Nullable URI location) {
        this(name, text, location, Scope.folderOf(name));
    }
}
