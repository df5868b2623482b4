package io.wirescribe;

import org.jspecify.annotations.Nullable;

/**
 * No answer came, or not the whole of it: the server could not be reached, the connection broke, the answer or a stream
 * was cut off, the caller was interrupted, or the transport was closed.
 */
public final class ConnectionException extends WirescribeException {

    private static final long serialVersionUID = 1;

    /**
     * An exception about a broken exchange.
     *
     * @param message what happened
     * @param cause what it came from, or null
     * @param call the call, or null if not known
     */
    public ConnectionException(String message, @Nullable Throwable cause, @Nullable Call call) {
        super(message, cause, call);
    }
}
