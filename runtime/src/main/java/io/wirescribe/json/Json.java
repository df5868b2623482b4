package io.wirescribe.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;

/**
 * The one place that sets up jackson-core and translates its failures. Jackson's exceptions quote the text they read,
 * so none of them is passed on, not even as a cause.
 */
final class Json {

    private static final BufferPool BUFFERS = new BufferPool();

    static final JsonFactory FACTORY = factory(64 << 20, 64 << 20);

    /** For input whose length is limited by who hands it over. */
    static final JsonFactory UNLIMITED = factory(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** For texts one after the other, whose number has no limit. */
    static final JsonFactory ENDLESS = factory(-1, Integer.MAX_VALUE);

    private Json() {}

    private static JsonFactory factory(int longestInput, int longestString) {
        return JsonFactory.builder()
                .recyclerPool(BUFFERS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(longestInput)
                        .maxStringLength(longestString)
                        .maxNestingDepth(500)
                        .maxNumberLength(1000)
                        .build())
                .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES) // a switch finds them at first sight
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    static <T extends @Nullable Object> T read(Codec<T> codec, Supplier<JsonParser> source) {
        try (var parser = opened(source)) {
            try {
                if (parser.nextToken() == null) {
                    throw problem(parser.currentLocation(), "", "the JSON is empty");
                }
                var value = codec.read(new JsonReader(parser));
                if (parser.nextToken() != null) {
                    throw problem(parser, "the JSON goes on after its value");
                }
                return value;
            } catch (InputCoercionException e) {
                throw problem(parser, outOfRange(e));
            } catch (JacksonException e) {
                throw translated(e, parser.streamReadContext().pathAsPointer().toString());
            }
        }
    }

    /** Opening reads the first bytes already, to tell UTF-8 from UTF-16. */
    private static JsonParser opened(Supplier<JsonParser> source) {
        try {
            return source.get();
        } catch (JacksonException e) {
            throw translated(e, "");
        }
    }

    static <T extends @Nullable Object> byte[] bytes(Codec<T> codec, T value) {
        try (var out = new JsonBytes()) {
            codec.write(new JsonWriter(out), value);
            return out.copy();
        }
    }

    static <T extends @Nullable Object> String text(Codec<T> codec, T value) {
        try (var out = new JsonChars()) {
            codec.write(new JsonWriter(out), value);
            return out.text();
        }
    }

    /** What a text is written into, until it is closed. */
    static BufferRecycler buffers() {
        return BUFFERS.acquireAndLinkPooled();
    }

    /** A text that a header can hold, too. */
    static String ascii(String json) {
        var escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c > '~') {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static JsonException problem(JsonParser parser, String what) {
        return problem(parser, parser.streamReadContext().pathAsPointer().toString(), what);
    }

    static JsonException problem(JsonParser parser, String pointer, String what) {
        return problem(parser.currentTokenLocation(), pointer, what);
    }

    private static JsonException problem(TokenStreamLocation where, String pointer, String what) {
        return new JsonException(what, pointer, Math.max(0, where.getLineNr()), Math.max(0, where.getColumnNr()));
    }

    private static RuntimeException translated(JacksonException e, String pointer) {
        if (e instanceof JacksonIOException
                && e.getCause() instanceof IOException io
                && !(io instanceof CharConversionException)) {
            return new UncheckedIOException(io);
        }
        var where = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        return problem(where, pointer, malformed(e));
    }

    private static String outOfRange(InputCoercionException e) {
        var bits = e.getTargetType() == int.class ? "32" : "64";
        return "expected an integer of " + bits + " bits but was a number beyond their range";
    }

    private static String malformed(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the JSON ends too early";
        }
        return e instanceof StreamConstraintsException
                ? "the JSON is too large to be read: nested too deep, too long, or a number of too many digits"
                : "the JSON is malformed";
    }

    static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
