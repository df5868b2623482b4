package io.wirescribe;

import org.jspecify.annotations.Nullable;

/**
 * The base of everything a call can fail with. Its subclasses say whose fault it was: {@link ApiException} the server
 * answered with an error, {@link ConnectionException} and {@link TimeoutException} no (whole) answer came,
 * {@link io.wirescribe.json.JsonException} the answer is not what the document promises.
 *
 * <p>No message holds a value, a secret or a part of a body.
 */
public abstract class WirescribeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable Call call;

    /**
     * An exception about a call, or about none.
     *
     * @param message what happened
     * @param cause what it came from, or null
     * @param call the call, or null outside of one
     */
    protected WirescribeException(String message, @Nullable Throwable cause, @Nullable Call call) {
        super(call == null ? message : call.tell(message), cause);
        this.call = call;
    }

    /**
     * What the server calls the exchange; worth quoting to its operators.
     *
     * @return the id, or null if no answer came or it has none
     */
    public @Nullable String requestId() {
        return call == null ? null : call.requestId();
    }

    /**
     * The HTTP method of the call.
     *
     * @return the method, or null outside of a call
     */
    public @Nullable String method() {
        return call == null ? null : call.method();
    }

    /**
     * The path of the call as the document writes it, {@code {parameters}} unfilled.
     *
     * @return the path template, or null outside of a call
     */
    public @Nullable String path() {
        return call == null ? null : call.path();
    }

    /**
     * How often the request was sent until this happened.
     *
     * @return from 1; 0 outside of a call
     */
    public int attempts() {
        return call == null ? 0 : call.attempts();
    }
}
