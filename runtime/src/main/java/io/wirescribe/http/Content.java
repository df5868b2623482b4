package io.wirescribe.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a body is made of: opened when it is sent, read as the server takes it, closed afterwards.
 *
 * <pre>{@code
 * Content content = () -> Files.newInputStream(file);
 * }</pre>
 */
@FunctionalInterface
public interface Content {

    /**
     * Opens the content, once for each time it is sent.
     *
     * @return the content from its beginning; closed by whoever sends it
     * @throws IOException if it cannot be read
     * @throws IllegalStateException if it can be opened once only, and was
     */
    InputStream open() throws IOException;

    /**
     * How many bytes it has.
     *
     * @return the number, or -1 if it is not known; then it is sent in chunks
     */
    default long length() {
        return -1;
    }

    /**
     * Whether it can be opened again, so that a request can be sent again.
     *
     * @return true unless said otherwise
     */
    default boolean isRepeatable() {
        return true;
    }
}
