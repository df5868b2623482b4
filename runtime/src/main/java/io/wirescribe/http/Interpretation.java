package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.Call;
import io.wirescribe.EventStream;
import io.wirescribe.RawResponse;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an answer that is no error is made into. */
sealed interface Interpretation<T extends @Nullable Object> {

    int LONGEST_TYPE = 100;

    String accept();

    /** Reads the answer to its end and closes it, or gives something that will. */
    T read(RawResponse answer, Call call, Failures failures);

    /** Only the events of these names. */
    default Interpretation<T> named(Set<String> names) {
        throw new IllegalStateException("only events have names");
    }

    /** Only events that come in this media type. */
    default Interpretation<T> framedAs(String mediaType) {
        throw new IllegalStateException("only events have frames");
    }

    /** One JSON value. */
    record Json<T extends @Nullable Object>(Codec<T> codec) implements Interpretation<T> {

        @Override
        public String accept() {
            return "application/json";
        }

        @Override
        public T read(RawResponse answer, Call call, Failures failures) {
            try (answer) {
                return codec.decode(answer.body());
            } catch (JsonException e) {
                // servers mislabel JSON often enough, so its type is of interest only if it is none
                throw isJson(answer)
                        ? e.during(call)
                        : e.explained("the answer is " + type(answer) + ", not JSON")
                                .during(call);
            } catch (UncheckedIOException e) {
                throw Broken.whileReading("the answer", requireNonNull(e.getCause()), call);
            }
        }

        private static boolean isJson(RawResponse answer) {
            var type = type(answer);
            return type.endsWith("/json") || type.endsWith("+json");
        }
    }

    /** Events: server-sent ones, unless the answer says otherwise. */
    record Events<T>(Codec<T> codec, Set<String> names, String accept) implements Interpretation<EventStream<T>> {

        private static final String SERVER_SENT = "text/event-stream";

        static <T> Events<T> of(Codec<T> codec) {
            return new Events<>(codec, Set.of(), SERVER_SENT);
        }

        @Override
        public EventStream<T> read(RawResponse answer, Call call, Failures failures) {
            var format = answer.events();
            if (format == null && !type(answer).equals(SERVER_SENT)) {
                // read as events, any other text would be a stream without any
                answer.close();
                throw unreadable(type(answer)).during(call);
            }
            var source = format == null ? new ServerSentEvents(answer) : format.of(answer);
            return new DecodedEvents<>(answer, source, call, codec, names, failures);
        }

        @Override
        public Interpretation<EventStream<T>> named(Set<String> names) {
            return new Events<>(codec, names, accept);
        }

        @Override
        public Interpretation<EventStream<T>> framedAs(String mediaType) {
            return new Events<>(codec, names, mediaType);
        }

        private JsonException unreadable(String type) {
            return JsonException.because(
                    type.equals(accept)
                            ? "the answer is " + type
                                    + ", which takes a transport that reads it, such as BedrockTransport"
                            : "the answer is " + type + ", not " + accept);
        }
    }

    /** Nothing; a body that comes nevertheless is dropped. */
    record Nothing() implements Interpretation<@Nullable Void> {

        private static final int DROPPED = 64 << 10;

        @Override
        public String accept() {
            return "*/*";
        }

        @Override
        @SuppressWarnings("NullAway") // T here is the nullable Void
        public @Nullable Void read(RawResponse answer, Call call, Failures failures) {
            try (answer) {
                // a connection whose body was read to its end is used again
                answer.body().skip(DROPPED);
                return null;
            } catch (IOException e) {
                throw Broken.whileReading("the answer", e, call);
            }
        }
    }

    private static String type(RawResponse answer) {
        var type = answer.headers().first("content-type");
        if (type == null) {
            return "of no content type";
        }
        int end = type.indexOf(';');
        var name = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_TYPE ? "of an odd content type" : name;
    }
}
