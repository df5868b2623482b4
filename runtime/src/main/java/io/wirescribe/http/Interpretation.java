package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.Call;
import io.wirescribe.EventStream;
import io.wirescribe.RawResponse;
import io.wirescribe.json.Codec;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an answer that is no error is made into. */
sealed interface Interpretation<T extends @Nullable Object> {

    String accept();

    /** Reads the answer to its end and closes it, or gives something that will. */
    T read(RawResponse answer, Call call, Failures failures);

    /** Only the events of these names. */
    default Interpretation<T> named(Set<String> names) {
        throw new IllegalStateException("only events have names");
    }

    /** The same, or no events where the answer has no body. */
    default Interpretation<T> orNoEvents() {
        throw new IllegalStateException("only of events there can be none");
    }

    /** RFC 9110, 15.3.5 and 15.3.6. */
    private static boolean isWithoutContent(RawResponse answer) {
        return answer.status() == 204 || answer.status() == 205;
    }

    /** The same answer with all that is in its body; null if that is nothing. */
    private static @Nullable RawResponse withContent(RawResponse answer, Call call) {
        var body = new PushbackInputStream(answer.body());
        try {
            int first = isWithoutContent(answer) ? -1 : body.read();
            if (first < 0) {
                return null;
            }
            body.unread(first);
        } catch (IOException e) {
            answer.close();
            throw Broken.whileReading("the answer", e, call);
        }
        return answer.withBody(answer.headers(), body);
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
                return decoded(answer);
            } catch (JsonException e) {
                // servers mislabel JSON often enough, so its type is of interest only if it is none
                var type = MediaType.of(answer);
                throw type.isJson()
                        ? e.during(call)
                        : e.explained("the answer is " + type.words() + ", not JSON")
                                .during(call);
            } catch (UncheckedIOException e) {
                throw Broken.whileReading("the answer", requireNonNull(e.getCause()), call);
            }
        }

        private T decoded(RawResponse answer) {
            var charset = other(answer);
            if (charset != null) {
                return codec.decode(Text.read(answer, charset));
            }
            return codec.decode(answer.body(), answer.limits().body());
        }

        /** Whoever sends JSON in something that is not Unicode has to say so. */
        private static @Nullable Charset other(RawResponse answer) {
            var type = answer.headers().first("content-type");
            if (type == null || type.indexOf('=') < 0) {
                return null;
            }
            var charset = Text.charset(answer);
            return charset == null || charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.US_ASCII)
                    ? null
                    : charset;
        }
    }

    /** A text. */
    record Text() implements Interpretation<String> {

        @Override
        public String accept() {
            return "text/plain";
        }

        @Override
        public String read(RawResponse answer, Call call, Failures failures) {
            try (answer) {
                var charset = charset(answer);
                return read(answer, charset == null ? StandardCharsets.UTF_8 : charset);
            } catch (JsonException e) {
                throw e.during(call);
            } catch (UncheckedIOException e) {
                throw Broken.whileReading("the answer", requireNonNull(e.getCause()), call);
            }
        }

        static @Nullable Charset charset(RawResponse answer) {
            try {
                return MediaType.of(answer).charset();
            } catch (IllegalArgumentException e) {
                throw JsonException.because("the answer is in a charset that is not known here");
            }
        }

        static String read(RawResponse answer, Charset charset) {
            long limit = Math.min(answer.limits().body(), Integer.MAX_VALUE - 8);
            try {
                var bytes = answer.body().readNBytes((int) limit);
                if (bytes.length == limit && answer.body().read() >= 0) {
                    throw JsonException.because("the answer is larger than " + limit + " bytes");
                }
                return new String(bytes, charset);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A text of whatever type, which is in the quotes of JSON where the answer says so and has them. */
    record AnyText() implements Interpretation<String> {

        @Override
        public String accept() {
            return "*/*";
        }

        @Override
        public String read(RawResponse answer, Call call, Failures failures) {
            var text = new Text().read(answer, call, failures);
            return MediaType.of(answer).isJson() ? unquoted(text) : text;
        }

        private static String unquoted(String text) {
            try {
                return Codecs.STRING.decode(text);
            } catch (JsonException e) {
                return text;
            }
        }
    }

    /** The body as it arrives. */
    record Binary() implements Interpretation<InputStream> {

        @Override
        public String accept() {
            return "application/octet-stream";
        }

        @Override
        public InputStream read(RawResponse answer, Call call, Failures failures) {
            return new AnswerStream(answer.body(), call);
        }
    }

    /** The answer itself. */
    record Raw() implements Interpretation<RawResponse> {

        @Override
        public String accept() {
            return "*/*";
        }

        @Override
        public RawResponse read(RawResponse answer, Call call, Failures failures) {
            return answer;
        }
    }

    /**
     * Events: server-sent ones or JSON texts as the answer says.
     *
     * @param sent how server-sent ones are read
     * @param other what an answer of any other type is taken for; null if it is refused
     */
    record Events<T>(Codec<T> codec, Set<String> names, EventSource.Format sent, EventSource.@Nullable Format other)
            implements Interpretation<EventStream<T>> {

        private static final String AMAZON = "application/vnd.amazon.eventstream";

        @Override
        public String accept() {
            return other == null ? "text/event-stream" : "application/x-ndjson, application/jsonl";
        }

        @Override
        public EventStream<T> read(RawResponse answer, Call call, Failures failures) {
            var format = format(answer);
            if (format == null) {
                // read as events, any other text would be a stream without any
                answer.close();
                throw unreadable(MediaType.of(answer).words()).during(call);
            }
            return new DecodedEvents<>(answer, format.of(answer), call, codec, names, failures);
        }

        private static JsonException unreadable(String type) {
            return JsonException.because(
                    type.equals(AMAZON)
                            ? "the answer is " + AMAZON
                                    + ", which takes a transport that reads it, such as BedrockTransport"
                            : "the answer is " + type + ", not text/event-stream");
        }

        private EventSource.@Nullable Format format(RawResponse answer) {
            var own = answer.events();
            if (own != null) {
                return own;
            }
            var type = MediaType.of(answer);
            if (type.isEvents() || isWithoutContent(answer)) {
                return sent;
            }
            return type.isJsonTexts() ? JsonTexts::new : other;
        }

        @Override
        public Interpretation<EventStream<T>> named(Set<String> names) {
            return new Events<>(codec, names, sent, other);
        }

        @Override
        public Interpretation<EventStream<T>> orNoEvents() {
            return new PerhapsEvents<>(this);
        }
    }

    /** Events, of which there are none in an answer without a body, whatever its type. */
    record PerhapsEvents<T>(Events<T> present) implements Interpretation<EventStream<T>> {

        @Override
        public String accept() {
            return present.accept();
        }

        @Override
        public EventStream<T> read(RawResponse answer, Call call, Failures failures) {
            if (present.format(answer) != null) {
                return present.read(answer, call, failures);
            }
            var content = withContent(answer, call);
            return present.read(content == null ? answer.withEvents(present.sent()) : content, call, failures);
        }

        @Override
        public Interpretation<EventStream<T>> named(Set<String> names) {
            return present.named(names).orNoEvents();
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

    /** Something that is not there in an answer without a body. */
    record Perhaps<T extends @Nullable Object>(Interpretation<T> present) implements Interpretation<@Nullable T> {

        @Override
        public String accept() {
            return present.accept();
        }

        @Override
        @SuppressWarnings("NullAway") // what is not there is null
        public @Nullable T read(RawResponse answer, Call call, Failures failures) {
            var content = withContent(answer, call);
            if (content == null) {
                answer.close();
                return null;
            }
            return present.read(content, call, failures);
        }

        @Override
        @SuppressWarnings("NullAway") // as above
        public Interpretation<@Nullable T> named(Set<String> names) {
            return new Perhaps<>(present.named(names));
        }
    }

    /** Something made of the body. */
    record Mapped<S extends @Nullable Object, T extends @Nullable Object>(
            Interpretation<S> source, Function<? super S, ? extends T> change) implements Interpretation<T> {

        @Override
        public String accept() {
            return source.accept();
        }

        @Override
        public T read(RawResponse answer, Call call, Failures failures) {
            return change.apply(source.read(answer, call, failures));
        }

        @Override
        public Interpretation<T> named(Set<String> names) {
            return new Mapped<>(source.named(names), change);
        }
    }
}
