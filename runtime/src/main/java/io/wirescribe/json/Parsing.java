package io.wirescribe.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads texts of any encoding, size and depth, and tells what is wrong with them and where: the one place that sets up
 * jackson-core and translates its failures. Jackson's exceptions quote the text they read, so none of them is passed
 * on, not even as a cause.
 */
final class Parsing {

    private static final JsonFactory FACTORY = factory();

    private Parsing() {}

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .recyclerPool(Json.BUFFERS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNestingDepth(500)
                        .maxNumberLength(Lexer.LONGEST_NUMBER)
                        .build())
                .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES) // a switch finds them at first sight
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    static <T extends @Nullable Object> T read(Codec<T> codec, byte[] json, int offset, int length) {
        return read(codec, () -> FACTORY.createParser(ObjectReadContext.empty(), json, offset, length));
    }

    static <T extends @Nullable Object> T read(Codec<T> codec, InputStream json) {
        return read(codec, () -> FACTORY.createParser(ObjectReadContext.empty(), json));
    }

    static <T extends @Nullable Object> T read(Codec<T> codec, String json) {
        return read(codec, () -> FACTORY.createParser(ObjectReadContext.empty(), json));
    }

    private static <T extends @Nullable Object> T read(Codec<T> codec, Supplier<JsonParser> source) {
        try (var parser = opened(source)) {
            try {
                if (parser.nextToken() == null) {
                    throw problem(parser.currentLocation(), "", "the JSON is empty");
                }
                var value = codec.read(new JsonReader(new ParsedTokens(parser)));
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
        if (e.getCause() instanceof LimitedInput.TooLarge tooLarge) {
            return problem(TokenStreamLocation.NA, pointer, String.valueOf(tooLarge.getMessage()));
        }
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
                ? "the JSON is too large to be read: nested too deep, or a number of too many digits"
                : "the JSON is malformed";
    }
}
