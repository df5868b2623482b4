package io.wirescribe;

import org.jspecify.annotations.Nullable;

/** The server was not reached, or did not begin to answer, within the time it was given. */
public final class TimeoutException extends WirescribeException {

    private static final long serialVersionUID = 1;

    /**
     * An exception about a time limit.
     *
     * @param message which limit passed
     * @param cause what it came from, or null
     * @param call the call, or null if not known
     */
    public TimeoutException(String message, @Nullable Throwable cause, @Nullable Call call) {
        super(message, cause, call);
    }
}
