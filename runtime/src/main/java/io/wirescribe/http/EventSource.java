package io.wirescribe.http;

import io.wirescribe.RawResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The events of one answer as its bytes arrive, one after the other, undecoded. Server-sent events are one; a transport
 * to a server that frames its events in another way tells so with {@link RawResponse#withEvents}:
 *
 * <pre>{@code
 * RawResponse answer = next.send(request);
 * return answer.withEvents(framed -> new LinesOfJson(framed.body()));
 * }</pre>
 *
 * <p>Read by one thread.
 */
public interface EventSource {

    /**
     * Reads on to the next event, and waits for no more than that.
     *
     * @return false at the end of the stream
     * @throws Unreadable if what came is no stream of events, or not the whole of it
     * @throws io.wirescribe.json.JsonException if an event is not what it should be
     * @throws IOException if the connection broke
     */
    boolean next() throws IOException;

    /**
     * What kind of event this is.
     *
     * @return the name, empty if it has none
     */
    String name();

    /**
     * What the event holds.
     *
     * @return the data up to {@link #length()}, valid until the next event is read
     */
    byte[] data();

    /**
     * How much of {@link #data()} is the event's.
     *
     * @return the number of bytes
     */
    int length();

    /**
     * The failure that this event tells of, as if the server had answered with it.
     *
     * @return the answer, of the status of the stream if the failure has none of its own; null for any other event
     */
    @Nullable
    RawResponse error();

    /** How a server divides the body of an answer into events. */
    @FunctionalInterface
    interface Format {

        /**
         * The events of an answer.
         *
         * @param answer the answer, its body not yet read
         * @return reads the body
         */
        EventSource of(RawResponse answer);
    }

    /** The stream cannot be read on: it is damaged, too large, or ended too early. */
    final class Unreadable extends IOException {

        private static final long serialVersionUID = 1;

        /**
         * A stream that cannot be read on.
         *
         * @param why why not, without what it holds
         */
        public Unreadable(String why) {
            super(why);
        }
    }
}
