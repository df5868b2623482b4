package io.wirescribe.http;

import io.wirescribe.Call;
import io.wirescribe.ConnectionException;
import io.wirescribe.TimeoutException;
import io.wirescribe.WirescribeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why no answer came, in words. */
record SendFailures(BaseUrl baseUrl, Duration connectTimeout, Duration timeout) {

    static ConnectionException closed(Call call) {
        return new ConnectionException("the transport was closed while waiting for the answer", null, call);
    }

    static ConnectionException interrupted(Call call) {
        return new ConnectionException("interrupted while waiting for the answer", null, call);
    }

    static IllegalStateException alreadyClosed() {
        return new IllegalStateException("the transport is closed");
    }

    /** @param deadline that may have passed already; null for none */
    static void checkTime(@Nullable Deadline deadline, Call call) {
        if (deadline != null && deadline.hasPassed()) {
            throw tooLate(deadline, null, call);
        }
    }

    static TimeoutException tooLate(Deadline deadline, @Nullable Throwable e, Call call) {
        return new TimeoutException("the call took more than " + Broken.words(deadline.limit()), e, call);
    }

    ConnectionException notConnected(Throwable e, Request request) {
        return new ConnectionException("no connection to " + baseUrl.host(request), e, request.call());
    }

    TimeoutException notConnectedInTime(Throwable e, Request request) {
        var deadline = request.sending().deadline();
        return deadline != null && deadline.hasPassed()
                ? tooLate(deadline, e, request.call())
                : new TimeoutException(
                        "no connection to " + baseUrl.host(request) + " within " + Broken.words(shorter()),
                        e,
                        request.call());
    }

    private Duration shorter() {
        return connectTimeout.compareTo(timeout) < 0 ? connectTimeout : timeout;
    }

    TimeoutException notAnsweredInTime(@Nullable Throwable e, Request request) {
        var deadline = request.sending().deadline();
        return deadline != null && deadline.hasPassed()
                ? tooLate(deadline, e, request.call())
                : new TimeoutException("no answer within " + Broken.words(timeout), e, request.call());
    }

    /** Anything else: the content that was to be sent could not be read, or the connection broke. */
    static WirescribeException broken(Throwable e, Call call) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable) {
                return new ConnectionException(Unreadable.WHAT, cause.getCause(), call);
            }
        }
        return new ConnectionException("the connection broke before the answer", Broken.quotable(e), call);
    }
}
