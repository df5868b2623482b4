package io.wirescribe;

import static java.util.Objects.requireNonNull;

import io.wirescribe.http.EventSource;
import io.wirescribe.http.Limits;
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
    private final Told told;

    /** What transports tell of an answer besides what came over the wire. */
    private record Told(
            EventSource.@Nullable Format events, @Nullable String remark, int attempts, Limits limits) {

        static final Told NOTHING = new Told(null, null, 1, Limits.DEFAULT);
    }

    /**
     * An answer as a transport gives it.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param body the body, read as it arrives; closing it releases the connection
     */
    public RawResponse(int status, Headers headers, InputStream body) {
        this(status, headers, body, Told.NOTHING);
    }

    private RawResponse(int status, Headers headers, InputStream body, Told told) {
        this.status = status;
        this.headers = requireNonNull(headers, "headers");
        this.body = requireNonNull(body, "body");
        this.told = told;
    }

    /**
     * The same answer with other headers and another body, for a transport that decodes or translates.
     *
     * @param headers the headers
     * @param body the body; closing it closes the one of this answer
     * @return another answer
     */
    public RawResponse withBody(Headers headers, InputStream body) {
        return new RawResponse(status, headers, body, told);
    }

    /**
     * The same answer, whose body is divided into events in a way of its own.
     *
     * @param events reads them
     * @return another answer, of the same body
     */
    public RawResponse withEvents(EventSource.Format events) {
        return new RawResponse(status, headers, body, new Told(events, told.remark, told.attempts, told.limits));
    }

    /**
     * The same answer, with something known of it that its status does not say.
     *
     * @param remark what the message of an exception made of this answer shall tell; holds no secret
     * @return another answer, of the same body
     */
    public RawResponse withRemark(String remark) {
        return new RawResponse(status, headers, body, new Told(told.events, remark, told.attempts, told.limits));
    }

    /**
     * The same answer, to a request that was sent several times.
     *
     * @param attempts how often, from 1
     * @return another answer, of the same body
     */
    public RawResponse withAttempts(int attempts) {
        return new RawResponse(status, headers, body, new Told(told.events, told.remark, attempts, told.limits));
    }

    /**
     * The same answer, of which more or less may be taken into memory.
     *
     * @param limits how much
     * @return another answer, of the same body
     */
    public RawResponse withLimits(Limits limits) {
        return new RawResponse(status, headers, body, new Told(told.events, told.remark, told.attempts, limits));
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

    /**
     * How the body is divided into events.
     *
     * @return reads them, or null where the content type says it all
     */
    public EventSource.@Nullable Format events() {
        return told.events;
    }

    /**
     * What else is known of the answer.
     *
     * @return the remark, or null if there is none
     */
    public @Nullable String remark() {
        return told.remark;
    }

    /**
     * How often the request was sent until this came.
     *
     * @return from 1
     */
    public int attempts() {
        return told.attempts;
    }

    /**
     * How much of the answer may be taken into memory.
     *
     * @return the limits
     */
    public Limits limits() {
        return told.limits;
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
