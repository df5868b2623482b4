package io.wirescribe.json;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a text of any size, encoding and depth, which tell where they stand. */
final class ParsedTokens extends Tokens {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final JsonParser parser;

    ParsedTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    JsonToken current() {
        return parser.currentToken();
    }

    @Override
    JsonToken next() {
        return parser.nextToken();
    }

    @Override
    @Nullable
    String nextName() {
        return parser.nextName();
    }

    @Override
    @Nullable
    String nextString() {
        return parser.nextStringValue();
    }

    @Override
    String text() {
        return parser.getString();
    }

    @Override
    int int32() {
        return parser.getIntValue();
    }

    @Override
    long int64() {
        return parser.getLongValue();
    }

    /** The parser itself makes 0 of -0. */
    @Override
    double number() {
        return Double.parseDouble(parser.getString());
    }

    /** The parser itself rounds some numbers twice. */
    @Override
    float number32() {
        return Float.parseFloat(parser.getString());
    }

    /** The parser does not catch the exception itself, whose message quotes the number. */
    @Override
    BigDecimal decimal() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return switch (parser.getNumberType()) {
                case INT, LONG -> BigDecimal.valueOf(parser.getLongValue());
                default -> new BigDecimal(parser.getBigIntegerValue());
            };
        }
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw problem("the exponent of the number is beyond all bounds");
        }
    }

    /** In either alphabet of RFC 4648, padded or not, and in lines: servers write it in all these ways. */
    @Override
    byte[] bytes() {
        var text = SPACE.matcher(parser.getString()).replaceAll("");
        try {
            return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            throw problem("expected base64");
        }
    }

    @Override
    void skip() {
        parser.skipChildren();
    }

    @Override
    JsonException problem(String what) {
        return Parsing.problem(parser, what);
    }

    @Override
    JsonException problem(String member, String what) {
        var object = parser.streamReadContext().pathAsPointer().toString();
        return Parsing.problem(parser, object + "/" + Place.step(member), what);
    }
}
