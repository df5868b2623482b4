package io.wirescribe.http;

import io.wirescribe.WirescribeException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;

/** Why no answer came, as {@link java.net.http.HttpClient} says it. */
record HttpFailures(SendFailures words) {

    WirescribeException of(Throwable thrown, Request request, boolean closed) {
        var e = Pending.unwrapped(thrown);
        if (closed || e instanceof Broken.Closed) {
            return SendFailures.closed(request.call());
        }
        if (e instanceof HttpConnectTimeoutException) {
            return words.notConnectedInTime(e, request);
        }
        if (e instanceof HttpTimeoutException) {
            return words.notAnsweredInTime(e, request);
        }
        if (e instanceof ConnectException) {
            return words.notConnected(e, request);
        }
        return SendFailures.broken(e, request.call());
    }
}
