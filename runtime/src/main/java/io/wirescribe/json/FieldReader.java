package io.wirescribe.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The fields of one object, one after the other. After each {@link #next} exactly one method reads the value:
 *
 * <pre>{@code
 * var fields = in.fields();
 * String id = null;
 * while (fields.next()) {
 *     switch (fields.name()) {
 *         case "id" -> id = fields.string();
 *         default -> fields.keep();
 *     }
 * }
 * return new Thing(fields.required("id", id), fields.additional());
 * }</pre>
 *
 * <p>A JSON null is given as null and remembered, so that {@link #additional()} can tell it from a field that never
 * came. Of a name that comes twice the last value counts.
 */
public final class FieldReader {

    private final JsonReader in;
    private final Tokens tokens;
    private String name = "";
    private boolean first;
    private boolean atValue;
    private @Nullable Map<String, @Nullable Object> kept;

    FieldReader(JsonReader in) {
        this.in = in;
        this.tokens = in.tokens;
    }

    /** @param tag the name of the first field, whose value the parser stands at already */
    FieldReader(JsonReader in, String tag) {
        this(in);
        this.name = tag;
        this.first = true;
        this.atValue = true;
    }

    /**
     * Goes on to the next field.
     *
     * @return false if there is none
     * @throws IllegalStateException if the value of the last one was not read
     */
    public boolean next() {
        if (atValue) {
            return tag();
        }
        var next = tokens.nextName();
        if (next == null) {
            if (tokens.current() != JsonToken.END_OBJECT) {
                throw unread();
            }
            return false;
        }
        name = next;
        return true;
    }

    private boolean tag() {
        if (!first) {
            throw unread();
        }
        first = false;
        return true;
    }

    private static IllegalStateException unread() {
        return new IllegalStateException("the value of the field before was not read");
    }

    private JsonToken value() {
        if (atValue) {
            atValue = false;
            return tokens.current();
        }
        return tokens.next();
    }

    /**
     * The name of the current field.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Reads a string.
     *
     * @return the text, or null for null
     * @throws JsonException if the value is something else
     */
    public @Nullable String string() {
        var text = atValue && value() == JsonToken.VALUE_STRING ? tokens.text() : tokens.nextString();
        if (text != null) {
            forgetNull();
            return text;
        }
        if (tokens.current() != JsonToken.VALUE_NULL) {
            throw in.unexpected("a string");
        }
        remember(JsonValue.NULL);
        return null;
    }

    /**
     * Reads an integer of 64 bits; {@code 1.0} is one.
     *
     * @return the number, or null for null
     * @throws JsonException if the value is something else
     */
    public @Nullable Long int64() {
        return atNull() ? null : in.int64();
    }

    /**
     * Reads an integer of 32 bits; {@code 1.0} is one.
     *
     * @return the number, or null for null
     * @throws JsonException if the value is something else
     */
    public @Nullable Integer int32() {
        return atNull() ? null : in.int32();
    }

    /**
     * Reads a number.
     *
     * @return the nearest double, or null for null
     * @throws JsonException if the value is something else, or too large for a double
     */
    public @Nullable Double number() {
        return atNull() ? null : in.number();
    }

    /**
     * Reads a number.
     *
     * @return the nearest float, or null for null
     * @throws JsonException if the value is something else, or too large for a float
     */
    public @Nullable Float number32() {
        return atNull() ? null : in.number32();
    }

    /**
     * Reads true or false.
     *
     * @return the value, or null for null
     * @throws JsonException if the value is something else
     */
    public @Nullable Boolean bool() {
        return atNull() ? null : in.bool();
    }

    /**
     * Reads a value of any type.
     *
     * @param <T> the type
     * @param codec reads it
     * @return the value, or null for null
     * @throws JsonException if the value is not of that type
     */
    public <T> @Nullable T read(Codec<T> codec) {
        return atNull() ? null : codec.read(in);
    }

    /**
     * Reads a value of any kind, of which null is one like others.
     *
     * @return the value, {@link JsonValue#NULL} for null
     */
    public JsonValue json() {
        value();
        return in.value();
    }

    /**
     * Reads an array.
     *
     * @param <T> the type of its items
     * @param item reads each of them
     * @return the items, unmodifiable, or null for null
     * @throws JsonException if the value is not an array, or an item is not of that type
     */
    public <T extends @Nullable Object> @Nullable List<T> list(Codec<T> item) {
        return atNull() ? null : in.list(item);
    }

    /**
     * Reads an object whose names mean nothing to its type.
     *
     * @param <T> the type of its values
     * @param value reads each of them
     * @return the values by name, in order, unmodifiable, or null for null
     * @throws JsonException if the value is not an object, or one of its values is not of that type
     */
    public <T extends @Nullable Object> @Nullable Map<String, T> map(Codec<T> value) {
        return atNull() ? null : in.map(value);
    }

    /**
     * Drops the text by which a choice that reads the object knows already what it is; any other value is still to be
     * read.
     *
     * @return whether it is that text
     */
    public boolean told() {
        var told = atValue;
        atValue = false;
        return told;
    }

    /**
     * Reads a value that is known to be always the same; any other is still to be read, or to be {@linkplain #keep()
     * kept}.
     *
     * @param constant what it should be
     * @return whether it is
     */
    public boolean is(String constant) {
        return passed(value() == JsonToken.VALUE_STRING && tokens.known().equals(constant));
    }

    /**
     * Reads a number that is known to be always the same, however it is written; any other value is still to be read.
     *
     * @param constant what it should be
     * @return whether it is
     */
    public boolean is(long constant) {
        return is(BigDecimal.valueOf(constant));
    }

    /**
     * Reads a number that is known to be always the same, however it is written; any other value is still to be read.
     *
     * @param constant what it should be
     * @return whether it is
     */
    public boolean is(double constant) {
        return is(BigDecimal.valueOf(constant));
    }

    private boolean is(BigDecimal constant) {
        var token = value();
        var number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        return passed(number && tokens.decimal().compareTo(constant) == 0);
    }

    /**
     * Reads a value that is known to be always true, or always false; any other is still to be read.
     *
     * @param constant what it should be
     * @return whether it is
     */
    public boolean is(boolean constant) {
        return passed(value() == (constant ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE));
    }

    private boolean passed(boolean constant) {
        atValue = !constant;
        if (constant) {
            forgetNull();
        }
        return constant;
    }

    /**
     * Reads a value and drops it.
     *
     * @return whether it was null
     */
    public boolean skip() {
        var token = value();
        tokens.skip();
        return token == JsonToken.VALUE_NULL;
    }

    /** Reads a value that the document does not name, for {@link #additional()}. */
    public void keep() {
        value();
        remember(in.value());
    }

    /**
     * Reads a value that the document does not name but gives a type, for {@link #additional(Codec)}.
     *
     * @param <V> the type
     * @param codec reads it
     * @throws JsonException if the value is not of that type
     */
    public <V extends @Nullable Object> void keep(Codec<V> codec) {
        value();
        remember(codec.read(in));
    }

    /**
     * Insists on a value, once all fields are read.
     *
     * @param <T> the value's type
     * @param name the field's name
     * @param value what was read
     * @return the value
     * @throws JsonException if the field never came, or was null
     */
    public <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw missing(name, cameAsNull(name) ? "required property is null" : "missing required property");
        }
        return value;
    }

    /**
     * Insists on a field that may be null, once all fields are read.
     *
     * @param <T> the value's type
     * @param name the field's name
     * @param value what was read
     * @return the value
     * @throws JsonException if the field never came
     */
    public <T> @Nullable T nullable(String name, @Nullable T value) {
        if (value == null) {
            if (!cameAsNull(name) || kept == null) {
                throw missing(name, "missing required property");
            }
            kept.remove(name);
        }
        return value;
    }

    private boolean cameAsNull(String name) {
        return kept != null && kept.get(name) == JsonValue.NULL;
    }

    private JsonException missing(String name, String what) {
        return tokens.problem(name, what);
    }

    /**
     * What {@link #keep()} read, and every field that was null without {@link #nullable} having asked for it, as
     * {@link JsonValue#NULL}: written back, the object is as it came.
     *
     * @return the values by name, in order, unmodifiable; empty if there are none
     * @throws ClassCastException later, if fields were kept with a codec
     */
    @SuppressWarnings("unchecked") // keep() and remembered nulls only ever put JsonValues
    public Map<String, JsonValue> additional() {
        return kept == null ? OrderedMap.empty() : OrderedMap.owning((Map<String, JsonValue>) (Map<String, ?>) kept);
    }

    /**
     * What {@link #keep(Codec)} read. Fields that were null are not among them, unless the codec made something of it.
     *
     * @param <V> the type
     * @param codec the codec that read them
     * @return the values by name, in order, unmodifiable; empty if there are none
     */
    @SuppressWarnings("unchecked") // the values come from keep(codec)
    public <V extends @Nullable Object> Map<String, V> additional(Codec<V> codec) {
        if (kept == null) {
            return OrderedMap.empty();
        }
        if (codec != JsonValue.JSON) {
            kept.values().removeIf(value -> value == JsonValue.NULL);
        }
        return OrderedMap.owning((Map<String, V>) kept);
    }

    /**
     * What {@link #keep(Codec)} read, and every field that was null without {@link #nullable} having asked for it, as
     * null: written back, the object is as it came.
     *
     * @param <V> the type
     * @param codec the codec that read those that are not null
     * @return the values by name, in order, unmodifiable; empty if there are none
     */
    @SuppressWarnings("unchecked") // the values come from keep(codec)
    public <V> Map<String, @Nullable V> additionalOrNull(Codec<V> codec) {
        if (kept == null) {
            return OrderedMap.empty();
        }
        if (codec != JsonValue.JSON) {
            kept.replaceAll((name, value) -> value == JsonValue.NULL ? null : value);
        }
        return OrderedMap.owning((Map<String, @Nullable V>) (Map<String, ?>) kept);
    }

    private boolean atNull() {
        if (value() == JsonToken.VALUE_NULL) {
            remember(JsonValue.NULL);
            return true;
        }
        forgetNull();
        return false;
    }

    private void forgetNull() {
        if (kept != null) {
            kept.remove(name);
        }
    }

    private void remember(@Nullable Object value) {
        if (kept == null) {
            kept = new Members<>();
        }
        kept.put(name, value);
    }
}
