package io.wirescribe.json;

import static java.util.Objects.requireNonNull;

/**
 * A text.
 *
 * @param value the text
 */
public record JsonString(String value) implements JsonValue {

    /** @throws NullPointerException if the text is null */
    public JsonString {
        requireNonNull(value, "value");
    }

    @Override
    public String asString() {
        return value;
    }

    @Override
    public Object unwrap() {
        return value;
    }

    @Override
    public String toString() {
        return JSON.encodeToString(this);
    }
}
