package io.wirescribe;

import org.jspecify.annotations.Nullable;

/**
 * A time limit passed: the server was not reached, did not begin to answer, fell silent within its answer, or the whole
 * call took too long.
 */
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
