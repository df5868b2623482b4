package io.wirescribe.http;

import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonReader;
import io.wirescribe.json.JsonValue;
import io.wirescribe.json.JsonWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a token endpoint answers (RFC 6749, 5.1).
 *
 * @param value the access token
 * @param lifetime how long it is good for; null if the server did not say
 */
record Token(String value, @Nullable Duration lifetime) {

    static final Codec<Token> JSON = new Codec<>() {
        @Override
        public Token read(JsonReader in) {
            var fields = in.fields();
            String value = null;
            JsonValue lifetime = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "access_token" -> value = fields.string();
                    case "expires_in" -> lifetime = fields.read(JsonValue.JSON);
                    default -> fields.skip();
                }
            }
            return new Token(fields.required("access_token", value), seconds(lifetime));
        }

        @Override
        public void write(JsonWriter out, Token token) {
            throw new UnsupportedOperationException("tokens are read only");
        }
    };

    /** Some servers send the number as a text. */
    private static @Nullable Duration seconds(@Nullable JsonValue value) {
        if (value == null || value.isNull()) {
            return null;
        }
        try {
            var seconds = Double.parseDouble(String.valueOf(value.unwrap()));
            return Duration.ofMillis((long) (Math.max(0, Math.min(seconds, 1e9)) * 1000));
        } catch (NumberFormatException e) {
            throw JsonException.because("expires_in is not a number");
        }
    }

    @Override
    public String toString() {
        return "Token[" + lifetime + "]";
    }
}
