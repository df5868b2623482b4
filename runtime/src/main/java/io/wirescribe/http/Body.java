package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

/**
 * What a request carries. The bytes are not copied: whoever hands them over leaves them alone.
 *
 * @param contentType the media type
 * @param bytes the content
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are sent, not compared
public record Body(String contentType, byte[] bytes) {

    /** @throws NullPointerException if a component is null */
    public Body {
        requireNonNull(contentType, "contentType");
        requireNonNull(bytes, "bytes");
    }

    /** The type and the length only: the content may be a secret. */
    @Override
    public String toString() {
        return "Body[" + contentType + ", " + bytes.length + " bytes]";
    }
}
