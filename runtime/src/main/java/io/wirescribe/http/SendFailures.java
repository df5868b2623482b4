package io.wirescribe.http;

import io.wirescribe.Call;
import io.wirescribe.ConnectionException;
import io.wirescribe.TimeoutException;
import io.wirescribe.WirescribeException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletionException;

/** Why no answer came, in words. */
record SendFailures(String host, Duration connectTimeout, Duration timeout) {

    WirescribeException of(Throwable thrown, Call call, boolean closed) {
        var e = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (closed || e instanceof Broken.Closed) {
            return new ConnectionException("the transport was closed while waiting for the answer", null, call);
        }
        if (e instanceof HttpConnectTimeoutException) {
            return new TimeoutException("no connection to " + host + " within " + words(connectTimeout), e, call);
        }
        if (e instanceof HttpTimeoutException) {
            return new TimeoutException("no answer within " + words(timeout), e, call);
        }
        if (e instanceof ConnectException) {
            return new ConnectionException("no connection to " + host, e, call);
        }
        return new ConnectionException("the connection broke before the answer", Broken.quotable(e), call);
    }

    private static String words(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
