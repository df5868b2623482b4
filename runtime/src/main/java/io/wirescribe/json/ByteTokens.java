package io.wirescribe.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a text that is there as a whole, in UTF-8. Whatever is not surely right, or is not worth to be known
 * here, is {@link Unclear}: then {@link ParsedTokens} read the text once more, and tell what is wrong and where.
 */
final class ByteTokens extends Tokens {

    private static final int DEEPEST = 63;

    private final Lexer words = new Lexer();
    private JsonToken current = JsonToken.NOT_AVAILABLE;

    /** For each open object 1, for each open array 0, the innermost last. */
    private long containers;

    private int depth;
    private boolean first;

    /** A value must come: the text's own, or that of a name. */
    private boolean owing;

    /** Something that this class does not answer for. */
    static final class Unclear extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Unclear() {
            super(null, null, false, false);
        }
    }

    static Unclear unclear() {
        return new Unclear();
    }

    /** Begins with another text. */
    void take(byte[] json, int offset, int length) {
        words.take(json, offset, length);
        current = JsonToken.NOT_AVAILABLE;
        containers = 0;
        depth = 0;
        first = false;
        owing = true;
    }

    /** Insists on the end of the text. */
    void end() {
        if (depth > 0 || owing || words.peek() >= 0) {
            throw unclear();
        }
    }

    @Override
    JsonToken current() {
        return current;
    }

    @Override
    JsonToken next() {
        if (owing) {
            owing = false;
            return turn(value(words.peek()));
        }
        if (depth == 0 || isInObject()) {
            throw unclear();
        }
        if (words.peek() == ']') {
            return close(JsonToken.END_ARRAY);
        }
        if (!first) {
            words.expect(',');
        }
        first = false;
        return turn(value(words.peek()));
    }

    @Override
    @Nullable
    String nextName() {
        if (owing) {
            next();
            return null;
        }
        if (depth == 0 || !isInObject()) {
            throw unclear();
        }
        var name = words.member(first);
        if (name == null) {
            close(JsonToken.END_OBJECT);
        } else {
            first = false;
            owing = true;
            current = JsonToken.PROPERTY_NAME;
        }
        return name;
    }

    private JsonToken turn(JsonToken token) {
        current = token;
        return token;
    }

    private boolean isInObject() {
        return (containers & 1) != 0;
    }

    private JsonToken value(int begin) {
        return switch (begin) {
            case '"' -> {
                words.step();
                words.string();
                yield JsonToken.VALUE_STRING;
            }
            case '{' -> open(1, JsonToken.START_OBJECT);
            case '[' -> open(0, JsonToken.START_ARRAY);
            case 'n' -> words.literal(Lexer.NULL, JsonToken.VALUE_NULL);
            case 't' -> words.literal(Lexer.TRUE, JsonToken.VALUE_TRUE);
            case 'f' -> words.literal(Lexer.FALSE, JsonToken.VALUE_FALSE);
            default -> words.number() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
        };
    }

    private JsonToken open(int kind, JsonToken token) {
        if (depth == DEEPEST) {
            throw unclear();
        }
        words.step();
        containers = (containers << 1) | kind;
        depth++;
        first = true;
        return token;
    }

    private JsonToken close(JsonToken token) {
        words.step();
        containers >>>= 1;
        depth--;
        first = false;
        return turn(token);
    }

    @Override
    @Nullable
    String nextString() {
        return next() == JsonToken.VALUE_STRING ? words.text() : null;
    }

    @Override
    String text() {
        return words.text();
    }

    @Override
    String known() {
        return words.known();
    }

    @Override
    int int32() {
        long value = words.integer();
        if (value != (int) value) {
            throw unclear();
        }
        return (int) value;
    }

    @Override
    long int64() {
        return words.integer();
    }

    @Override
    double number() {
        return Double.parseDouble(words.text());
    }

    @Override
    float number32() {
        return Float.parseFloat(words.text());
    }

    @Override
    BigDecimal decimal() {
        try {
            return new BigDecimal(words.text());
        } catch (NumberFormatException e) {
            throw unclear(); // its exponent is beyond all bounds
        }
    }

    @Override
    byte[] bytes() {
        return words.base64();
    }

    @Override
    void skip() {
        if (current == JsonToken.START_OBJECT) {
            while (nextName() != null) {
                next();
                skip();
            }
        } else if (current == JsonToken.START_ARRAY) {
            while (next() != JsonToken.END_ARRAY) {
                skip();
            }
        }
    }

    @Override
    JsonException problem(String what) {
        throw unclear();
    }

    @Override
    JsonException problem(String member, String what) {
        throw unclear();
    }
}
