package io.wirescribe;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose body has not been read, of any status. It holds a connection until it is closed:
 *
 * <pre>{@code
 * try (RawResponse answer = claude.createCompletionRaw(request)) {
 *     answer.body().transferTo(file);
 * }
 * }</pre>
 */
public final class RawResponse implements AutoCloseable {

    private final int status;
    private final Headers headers;
    private final InputStream body;

    /**
     * An answer as a transport gives it.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param body the body, read as it arrives; closing it releases the connection
     */
    public RawResponse(int status, Headers headers, InputStream body) {
        this.status = status;
        this.headers = requireNonNull(headers, "headers");
        this.body = requireNonNull(body, "body");
    }

    /**
     * The HTTP status, errors included.
     *
     * @return the status
     */
    public int status() {
        return status;
    }

    /**
     * The headers.
     *
     * @return the headers
     */
    public Headers headers() {
        return headers;
    }

    /**
     * The body, read as it arrives. A body that was cut off ends in an {@link IOException}.
     *
     * @return the body, empty if there is none; the same stream each time
     */
    public InputStream body() {
        return body;
    }

    /**
     * What the server calls this exchange: its header {@code request-id}, else {@code x-request-id}, else
     * {@code x-amzn-requestid}.
     *
     * @return the id, or null if it has none
     */
    public @Nullable String requestId() {
        return headers.requestId();
    }

    /** Releases the connection; what was not read is lost. */
    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status only: headers and body may hold secrets. */
    @Override
    public String toString() {
        return "RawResponse[" + status + "]";
    }
}
