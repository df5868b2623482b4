package io.wirescribe.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Stands at a JSON value, which a {@link Codec} reads to its end. Each value is read once; null is not read as one. */
public final class JsonReader {

    final Tokens tokens;

    /** The name of the current object's first field, whose value the parser stands at; null most of the time. */
    private @Nullable String tag;

    /** The current value, where it had to be read to be looked at. */
    private @Nullable JsonValue whole;

    JsonReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Enters an object.
     *
     * @return its fields
     * @throws JsonException if the value is not an object
     */
    public FieldReader fields() {
        if (tag != null) {
            var first = tag;
            tag = null;
            return new FieldReader(this, first);
        }
        expect(JsonToken.START_OBJECT, "an object");
        return new FieldReader(this);
    }

    /**
     * What an object says of itself in its first property. The value is still to be read, and read at once; where this
     * is empty, only by {@link #choice}.
     *
     * <pre>{@code
     * return switch (in.tag("type")) {
     *     case "text" -> TextBlock.JSON.read(in);
     *     default -> in.choice(ContentBlock::of);
     * };
     * }</pre>
     *
     * @param property the property's name
     * @return its text; empty if it is no text, comes later, or is not there
     */
    public String tag(String property) {
        if (tag == null && whole == null && tokens.current() == JsonToken.START_OBJECT) {
            var name = tokens.nextName();
            if (name != null && tokens.next() == JsonToken.VALUE_STRING && name.equals(property)) {
                tag = name;
            } else {
                whole = new JsonObject(rest(name, JsonValue.JSON));
            }
        }
        return property.equals(tag) ? tokens.known() : "";
    }

    /**
     * Whether the value is null.
     *
     * @return true for null
     */
    public boolean isNull() {
        return tokens.current() == JsonToken.VALUE_NULL;
    }

    /**
     * Reads a string.
     *
     * @return the text
     * @throws JsonException if the value is not a string
     */
    public String string() {
        expect(JsonToken.VALUE_STRING, "a string");
        return tokens.text();
    }

    /** Reads a string that is one of a few. */
    String known() {
        expect(JsonToken.VALUE_STRING, "a string");
        return tokens.known();
    }

    /**
     * Reads an integer; {@code 1.0} is one.
     *
     * @return the number
     * @throws JsonException if the value is not an integer, or not one of 64 bits
     */
    public long int64() {
        if (tokens.current() == JsonToken.VALUE_NUMBER_INT) {
            return tokens.int64();
        }
        return whole(Long.SIZE);
    }

    /**
     * Reads an integer; {@code 1.0} is one.
     *
     * @return the number
     * @throws JsonException if the value is not an integer, or not one of 32 bits
     */
    public int int32() {
        if (tokens.current() == JsonToken.VALUE_NUMBER_INT) {
            return tokens.int32();
        }
        return (int) whole(Integer.SIZE);
    }

    private long whole(int bits) {
        expect(JsonToken.VALUE_NUMBER_FLOAT, "an integer");
        var number = tokens.decimal();
        try {
            return bits == Long.SIZE ? number.longValueExact() : number.intValueExact();
        } catch (ArithmeticException e) {
            throw problem("expected an integer of " + bits + " bits but was another number");
        }
    }

    /**
     * Reads a number.
     *
     * @return the nearest double
     * @throws JsonException if the value is not a number, or too large for a double
     */
    public double number() {
        expectNumber();
        var number = tokens.number();
        if (Double.isInfinite(number)) {
            throw problem("the number is too large for a double");
        }
        return number;
    }

    /**
     * Reads a number.
     *
     * @return the nearest float
     * @throws JsonException if the value is not a number, or too large for a float
     */
    public float number32() {
        expectNumber();
        var number = tokens.number32();
        if (Float.isInfinite(number)) {
            throw problem("the number is too large for a float");
        }
        return number;
    }

    BigDecimal decimal() {
        expectNumber();
        return tokens.decimal();
    }

    /**
     * Reads true or false.
     *
     * @return the value
     * @throws JsonException if the value is neither
     */
    public boolean bool() {
        var token = tokens.current();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw unexpected("a boolean");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    byte[] bytes() {
        expect(JsonToken.VALUE_STRING, "a string");
        return tokens.bytes();
    }

    /**
     * Reads a value of any kind.
     *
     * @return the value
     */
    public JsonValue value() {
        var value = whole == null ? JsonValue.JSON.read(this) : whole;
        whole = null;
        return value;
    }

    /** Whether the current value is an object that {@link #map} reads. */
    boolean isTagged() {
        return tag != null;
    }

    /**
     * Reads a value that shows only as a whole what it is.
     *
     * @param <T> what it turns out to be
     * @param reading makes that of it
     * @return what it made
     * @throws JsonException if it is not what it shows to be; its place is that in the whole document
     */
    public <T> T choice(Function<JsonValue, T> reading) {
        var value = value();
        try {
            return reading.apply(value);
        } catch (JsonException inside) {
            throw inside.within(problem("")); // at the end of a value the parser still tells its pointer
        }
    }

    /**
     * Reads an array.
     *
     * @param <T> the type of its items
     * @param item reads each of them
     * @return the items, unmodifiable
     * @throws JsonException if the value is not an array, or an item is not what it should be
     */
    public <T extends @Nullable Object> List<T> list(Codec<T> item) {
        expect(JsonToken.START_ARRAY, "an array");
        if (tokens.next() == JsonToken.END_ARRAY) {
            return List.of();
        }
        var items = new ArrayList<T>();
        var nulls = false;
        do {
            var next = item.read(this);
            nulls |= next == null;
            items.add(next);
        } while (tokens.next() != JsonToken.END_ARRAY);
        return nulls ? Collections.unmodifiableList(items) : List.copyOf(items);
    }

    /**
     * Reads an object whose names mean nothing to its type.
     *
     * @param <T> the type of its values
     * @param value reads each of them
     * @return the values by name, in order, unmodifiable
     * @throws JsonException if the value is not an object, or one of its values is not what it should be
     */
    public <T extends @Nullable Object> Map<String, T> map(Codec<T> value) {
        if (tag != null) {
            var first = tag;
            tag = null;
            return rest(first, value);
        }
        expect(JsonToken.START_OBJECT, "an object");
        var name = tokens.nextName();
        if (name != null) {
            tokens.next();
        }
        return rest(name, value);
    }

    /** The members of an object from one on, whose value the parser stands at; null if there is none. */
    private <T extends @Nullable Object> Map<String, T> rest(@Nullable String from, Codec<T> value) {
        if (from == null) {
            return OrderedMap.empty();
        }
        var values = new Members<T>();
        for (var name = from; name != null; name = tokens.nextName()) {
            if (!values.isEmpty()) {
                tokens.next();
            }
            values.put(name, value.read(this));
        }
        return OrderedMap.owning(values);
    }

    /** Reads the value to its end and drops it. */
    public void skip() {
        tokens.skip();
    }

    /**
     * Copies the value as it is, token by token.
     *
     * @param out takes the copy
     */
    public void copyTo(JsonWriter out) {
        Copying.EXACT.copy(tokens, out);
    }

    /**
     * Copies the value token by token, without the members of objects that are null.
     *
     * @param out takes the copy
     * @param verbatim members of these names are copied as they are, wherever they stand
     */
    public void copyWithoutNulls(JsonWriter out, Set<String> verbatim) {
        new Copying(false, verbatim).copy(tokens, out);
    }

    /**
     * Reads the value to its end, and looks only whether {@link #copyWithoutNulls} would leave something out.
     *
     * @param verbatim members of these names are not looked into, wherever they stand
     * @return whether a member of an object is null
     */
    public boolean hasNulls(Set<String> verbatim) {
        boolean found = false;
        switch (tokens.current()) {
            case START_OBJECT -> {
                for (var name = tokens.nextName(); name != null; name = tokens.nextName()) {
                    if (tokens.next() == JsonToken.VALUE_NULL) {
                        found = true;
                    } else if (verbatim.contains(name)) {
                        tokens.skip();
                    } else {
                        found |= hasNulls(verbatim);
                    }
                }
            }
            case START_ARRAY -> {
                while (tokens.next() != JsonToken.END_ARRAY) {
                    found |= hasNulls(verbatim);
                }
            }
            default -> {}
        }
        return found;
    }

    private void expect(JsonToken token, String words) {
        if (tokens.current() != token) {
            throw unexpected(words);
        }
    }

    private void expectNumber() {
        var token = tokens.current();
        if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
            throw unexpected("a number");
        }
    }

    JsonException unexpected(String words) {
        return problem("expected " + words + " but was " + Json.kind(tokens.current()));
    }

    JsonException problem(String what) {
        return tokens.problem(what);
    }
}
