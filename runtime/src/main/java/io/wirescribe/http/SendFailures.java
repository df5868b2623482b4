package io.wirescribe.http;

import io.wirescribe.Call;
import io.wirescribe.ConnectionException;
import io.wirescribe.TimeoutException;
import io.wirescribe.WirescribeException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why no answer came, in words. */
record SendFailures(String host, Duration connectTimeout, Duration timeout) {

    WirescribeException of(Throwable thrown, Request request, boolean closed) {
        var e = Pending.unwrapped(thrown);
        var call = request.call();
        if (closed || e instanceof Broken.Closed) {
            return new ConnectionException("the transport was closed while waiting for the answer", null, call);
        }
        if (e instanceof HttpTimeoutException timeout) {
            return late(timeout, request, call);
        }
        if (e instanceof ConnectException) {
            return new ConnectionException("no connection to " + host, e, call);
        }
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Uploading.Unreadable) {
                return new ConnectionException("the body of the request could not be read", cause.getCause(), call);
            }
        }
        return new ConnectionException("the connection broke before the answer", Broken.quotable(e), call);
    }

    private WirescribeException late(HttpTimeoutException e, Request request, Call call) {
        var deadline = request.sending().deadline();
        if (deadline != null && deadline.hasPassed()) {
            return tooLate(deadline, e, call);
        }
        return e instanceof HttpConnectTimeoutException
                ? new TimeoutException("no connection to " + host + " within " + Broken.words(shorter()), e, call)
                : new TimeoutException("no answer within " + Broken.words(timeout), e, call);
    }

    private Duration shorter() {
        return connectTimeout.compareTo(timeout) < 0 ? connectTimeout : timeout;
    }

    static TimeoutException tooLate(Deadline deadline, @Nullable Throwable e, Call call) {
        return new TimeoutException("the call took more than " + Broken.words(deadline.limit()), e, call);
    }
}
