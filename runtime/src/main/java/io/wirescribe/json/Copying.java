package io.wirescribe.json;

import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * How a value is copied, token by token.
 *
 * @param withNulls whether members of objects that are null are copied
 * @param verbatim the names of members that are copied as they are, wherever they stand
 */
record Copying(boolean withNulls, Set<String> verbatim) {

    static final Copying EXACT = new Copying(true, Set.of());

    void copy(Tokens from, JsonWriter to) {
        switch (from.current()) {
            case START_OBJECT -> members(from, to);
            case START_ARRAY -> items(from, to);
            case VALUE_STRING -> to.string(from.text());
            case VALUE_TRUE, VALUE_FALSE -> to.bool(from.current() == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> to.nothing();
            default -> to.literal(from.text());
        }
    }

    private void members(Tokens from, JsonWriter to) {
        to.begin('{');
        for (var name = from.nextName(); name != null; name = from.nextName()) {
            if (from.next() != JsonToken.VALUE_NULL || withNulls) {
                to.name(name);
                (verbatim.contains(name) ? EXACT : this).copy(from, to);
            }
        }
        to.end('}');
    }

    private void items(Tokens from, JsonWriter to) {
        int index = 0;
        to.begin('[');
        while (from.next() != JsonToken.END_ARRAY) {
            to.item(index++);
            copy(from, to);
        }
        to.end(']');
    }
}
