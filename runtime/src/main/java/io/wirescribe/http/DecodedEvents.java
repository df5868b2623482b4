package io.wirescribe.http;

import io.wirescribe.Call;
import io.wirescribe.ConnectionException;
import io.wirescribe.EventStream;
import io.wirescribe.RawResponse;
import io.wirescribe.WirescribeException;
import io.wirescribe.json.Codec;
import io.wirescribe.json.Decoder;
import io.wirescribe.json.JsonException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The events of one answer, each decoded from the bytes it came in. */
final class DecodedEvents<T> implements EventStream<T> {

    private static final byte[] DONE = {'[', 'D', 'O', 'N', 'E', ']'};

    private final RawResponse answer;
    private final Call call;
    private final Decoder<T> decoder;
    private final Set<String> names;
    private final Failures failures;
    private final EventSource events;

    private @Nullable T next;
    private @Nullable RuntimeException failure;
    private boolean handedOut;
    private boolean ended;
    private volatile boolean closed;

    DecodedEvents(
            RawResponse answer, EventSource events, Call call, Codec<T> codec, Set<String> names, Failures failures) {
        this.answer = answer;
        this.call = call;
        this.decoder = new Decoder<>(codec);
        this.names = names;
        this.failures = failures;
        this.events = events;
    }

    @Override
    public Iterator<T> iterator() {
        if (handedOut) {
            throw new IllegalStateException("a stream of events can be read once only");
        }
        handedOut = true;
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return peek() != null;
            }

            @Override
            public T next() {
                return take();
            }
        };
    }

    @Override
    public Stream<T> stream() {
        var spliterator = Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false).onClose(this::close);
    }

    /** The next event, waited for if it has not come yet; null at the end. */
    private @Nullable T peek() {
        if (failure != null) {
            throw failure;
        }
        if (next == null && !ended) {
            try {
                next = advance();
            } catch (RuntimeException e) {
                failure = e;
                answer.close();
                throw e;
            }
        }
        return next;
    }

    private T take() {
        var event = peek();
        if (event == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return event;
    }

    private @Nullable T advance() {
        try {
            while (!closed && events.next()) {
                var error = events.error();
                if (error != null) {
                    throw failures.of(error, call);
                }
                if (isDone()) {
                    break;
                }
                if (names.isEmpty() || events.name().isEmpty() || names.contains(events.name())) {
                    return decoder.decode(events.data(), 0, events.length());
                }
            }
        } catch (JsonException e) {
            throw e.during(call);
        } catch (IOException e) {
            throw closed ? closed() : broken(e);
        }
        if (closed) {
            throw closed();
        }
        ended = true;
        answer.close();
        return null;
    }

    private boolean isDone() {
        return isDone(events.data(), events.length());
    }

    /** Whether the data of an event says that the stream is complete. */
    static boolean isDone(byte[] data, int length) {
        return Arrays.equals(data, 0, length, DONE, 0, DONE.length);
    }

    private ConnectionException closed() {
        return new ConnectionException("the stream was closed", null, call);
    }

    private WirescribeException broken(IOException e) {
        return e instanceof EventSource.Unreadable
                ? new ConnectionException(String.valueOf(e.getMessage()), null, call)
                : Broken.whileReading("the stream", e, call);
    }

    @Override
    public void close() {
        closed = true;
        answer.close();
    }
}
