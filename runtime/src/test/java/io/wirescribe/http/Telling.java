package io.wirescribe.http;

import io.wirescribe.RawResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** Tells of each answer that has begun: what a server cuts off earlier may count as no answer. */
record Telling(Transport next, Semaphore begun) implements Transport {

    @Override
    public RawResponse send(Request request) {
        var answer = next.send(request);
        begun.release();
        return answer;
    }

    /** Cancelling the future does not cancel the exchange. */
    @Override
    public CompletableFuture<RawResponse> sendAsync(Request request) {
        return next.sendAsync(request).thenApply(answer -> {
            begun.release();
            return answer;
        });
    }

    @Override
    public void close() {
        next.close();
    }
}
