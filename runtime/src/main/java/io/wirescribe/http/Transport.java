package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.RawResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * Sends requests. The one seam below every generated client: what signs, retries, logs or answers without a network is
 * a transport, most often around another one.
 *
 * <pre>{@code
 * Transport counting = transport.with(request -> {
 *     calls.increment();
 *     return request.header("x-trace", trace.get());
 * });
 * Claude claude = new ClaudeClient(counting);
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public interface Transport extends AutoCloseable {

    /**
     * Sends a request and waits until the answer has begun.
     *
     * @param request the request
     * @return the answer of whatever status, its body not yet read; to be closed
     * @throws io.wirescribe.ConnectionException if no answer comes
     * @throws io.wirescribe.TimeoutException if none comes in time
     * @throws IllegalArgumentException if the request cannot be sent as it is
     * @throws IllegalStateException if the transport is closed, or a path parameter has no value
     */
    RawResponse send(Request request);

    /**
     * Sends a request. Cancelling the future cancels the exchange.
     *
     * @param request the request
     * @return completes when the answer has begun, or with what {@link #send} throws
     */
    CompletableFuture<RawResponse> sendAsync(Request request);

    /**
     * This transport with something changed in every request.
     *
     * @param change makes the request that is sent of the one that is asked for
     * @return sends through this, and closes this
     */
    default Transport with(UnaryOperator<Request> change) {
        requireNonNull(change, "change");
        var next = this;
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                return next.send(change.apply(request));
            }

            @Override
            public CompletableFuture<RawResponse> sendAsync(Request request) {
                return next.sendAsync(change.apply(request));
            }

            @Override
            public void close() {
                next.close();
            }
        };
    }

    /** Cancels what is running, streams included, and releases every connection. Closing again does nothing. */
    @Override
    default void close() {}
}
