package io.wirescribe;

import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Events of an answer, each given as soon as it has arrived. It holds a connection until it has ended, failed or been
 * closed, so close it:
 *
 * <pre>{@code
 * try (EventStream<CompletionEvent> events = claude.streamCompletion(request)) {
 *     for (CompletionEvent event : events) {
 *         System.out.print(event.completion());
 *     }
 * }
 * }</pre>
 *
 * <p>{@code hasNext} and {@code next} wait for the server and throw what a call throws: {@link ApiException} for an
 * error event, {@link ConnectionException} if the stream is cut off (it never ends as if it were complete),
 * {@link io.wirescribe.json.JsonException} for an event that is not what the document promises. After a failure the
 * connection is released and the same exception is thrown again.
 *
 * <p>Not safe for use by several threads, but {@link #close()} may be called from any: it ends a wait in another thread
 * with a {@link ConnectionException}.
 *
 * @param <T> the type of an event
 */
public interface EventStream<T> extends Iterable<T>, AutoCloseable {

    /**
     * The events, once: a stream cannot be read twice.
     *
     * @return the one iterator
     * @throws IllegalStateException if it, or {@link #stream()}, was asked for before
     */
    @Override
    Iterator<T> iterator();

    /**
     * The events as a sequential {@link Stream} whose {@code close} closes this.
     *
     * @return the one stream
     * @throws IllegalStateException if it, or {@link #iterator()}, was asked for before
     */
    Stream<T> stream();

    /** Releases the connection; events not read are lost. Closing again does nothing. */
    @Override
    void close();
}
