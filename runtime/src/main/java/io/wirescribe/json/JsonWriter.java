package io.wirescribe.json;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes one JSON value, which a {@link Codec} writes with exactly one of these methods. */
public final class JsonWriter {

    /** Below these a double or a float holds every integer, and no shorter text stands for the same number. */
    private static final double INTEGERS_OF_A_DOUBLE = 0x1p53;

    private static final double INTEGERS_OF_A_FLOAT = 0x1p24;

    private final JsonBytes out;
    private final Place place = new Place();
    private @Nullable String tag;
    private String tagged = "";

    JsonWriter(JsonBytes out) {
        this.out = out;
    }

    /**
     * Begins an object.
     *
     * @return takes its fields
     */
    public FieldWriter fields() {
        return fields(Map.of(), JsonValue.JSON);
    }

    /**
     * Begins an object that has properties its document does not name; {@link FieldWriter#end} writes them.
     *
     * @param additional the values by name
     * @return takes the other fields
     */
    public FieldWriter fields(Map<String, JsonValue> additional) {
        return fields(additional, JsonValue.JSON);
    }

    /**
     * Begins an object that has properties its document does not name; {@link FieldWriter#end} writes them.
     *
     * @param <V> the type of these properties
     * @param additional the values by name
     * @param codec writes each of them
     * @return takes the other fields
     */
    public <V extends @Nullable Object> FieldWriter fields(Map<String, V> additional, Codec<V> codec) {
        begin('{');
        var fields = new FieldWriter(this, additional, codec);
        var told = tag;
        if (told != null) {
            tag = null;
            var other = additional.get(told);
            return other == null ? fields.field(told, tagged) : fields.field(told, other, codec);
        }
        return fields;
    }

    /**
     * Says what the object is that comes next, where its own codec does not: a property that only a discriminator
     * names. An additional property of that name is written instead.
     *
     * <pre>{@code
     * out.tag("type", "ball");
     * Ball.JSON.write(out, ball);
     * }</pre>
     *
     * @param property the property's name
     * @param text its text
     */
    public void tag(String property, String text) {
        tag = property;
        tagged = text;
    }

    /** Writes null. */
    public void nothing() {
        literal("null");
    }

    /**
     * Writes a string.
     *
     * @param value the text
     */
    public void string(String value) {
        value();
        quoted(value);
    }

    private void quoted(String text) {
        try {
            out.string(text);
        } catch (IllegalArgumentException e) {
            throw problem("a string cannot be written as JSON: half a surrogate pair");
        }
    }

    /**
     * Writes a number.
     *
     * @param value the number
     */
    public void number(long value) {
        value();
        out.number(value);
    }

    /**
     * Writes a number; one that is whole and nearer to 0 than 2<sup>53</sup> as an integer, {@code 5} and not
     * {@code 5.0}, but for -0.
     *
     * @param value the number
     * @throws JsonException for NaN and the infinities
     */
    public void number(double value) {
        if (isInteger(value, INTEGERS_OF_A_DOUBLE)) {
            number((long) value);
        } else {
            finite(Double.isFinite(value));
            literal(Double.toString(value));
        }
    }

    /**
     * Writes a number; one that is whole and nearer to 0 than 2<sup>24</sup> as an integer, {@code 5} and not
     * {@code 5.0}, but for -0.
     *
     * @param value the number
     * @throws JsonException for NaN and the infinities
     */
    public void number(float value) {
        if (isInteger(value, INTEGERS_OF_A_FLOAT)) {
            number((long) value);
        } else {
            finite(Float.isFinite(value));
            literal(Float.toString(value));
        }
    }

    /** Whether an integer says the same; none says that 0 is negative. */
    private static boolean isInteger(double value, double bound) {
        return value == (long) value && Math.abs(value) < bound && (value != 0 || 1 / value > 0);
    }

    /**
     * Writes a number of any type.
     *
     * @param value the number
     * @throws JsonException for NaN and the infinities
     */
    public void number(Number value) {
        if (value instanceof Long || value instanceof Integer) {
            number(value.longValue());
        } else if (value instanceof Double number) {
            number(number.doubleValue());
        } else if (value instanceof Float number) {
            number(number.floatValue());
        } else {
            literal(new BigDecimal(value.toString()).toString());
        }
    }

    private void finite(boolean finite) {
        if (!finite) {
            throw problem("a number must be finite");
        }
    }

    void binary(byte[] value) {
        value();
        out.mark('"');
        out.raw(Base64.getEncoder().encode(value));
        out.mark('"');
    }

    /** A value that JSON writes as it is. */
    void literal(String text) {
        value();
        out.ascii(text);
    }

    /**
     * Writes true or false.
     *
     * @param value the value
     */
    public void bool(boolean value) {
        literal(value ? "true" : "false");
    }

    /**
     * Writes a value of any kind.
     *
     * @param value the value
     */
    public void value(JsonValue value) {
        JsonValue.JSON.write(this, value);
    }

    /**
     * Writes an array.
     *
     * @param <T> the type of its items
     * @param items the items
     * @param codec writes each of them
     */
    @SuppressWarnings("NullAway") // a codec takes what its T is, null included
    public <T extends @Nullable Object> void list(Collection<T> items, Codec<T> codec) {
        begin('[');
        int index = 0;
        for (var item : items) {
            item(index++);
            codec.write(this, item);
        }
        end(']');
    }

    /**
     * Writes an object whose names mean nothing to its type.
     *
     * @param <T> the type of its values
     * @param values the values by name
     * @param codec writes each of them
     */
    public <T extends @Nullable Object> void map(Map<String, T> values, Codec<T> codec) {
        begin('{');
        for (var entry : values.entrySet()) {
            name(entry.getKey());
            codec.write(this, entry.getValue());
        }
        end('}');
    }

    void begin(char bracket) {
        value();
        out.mark(bracket);
        try {
            place.enter();
        } catch (IllegalArgumentException e) {
            throw problem("the value cannot be written as JSON: nested too deep");
        }
    }

    void end(char bracket) {
        written();
        place.leave();
        out.mark(bracket);
    }

    /** What comes next is an item of an array. */
    void item(int index) {
        written();
        out.separate();
        place.item(index);
    }

    /** What comes next is the value of a member that is not known beforehand. */
    void name(String name) {
        written();
        out.separate();
        place.name(name);
        quoted(name);
        out.mark(':');
    }

    /** What comes next is the value of a member whose name comes again and again. */
    void knownName(String name) {
        written();
        out.separate();
        place.name(name);
        out.raw(Names.of(name));
    }

    private void value() {
        if (!out.isOpen()) {
            throw new IllegalStateException("a codec wrote a second value where there is one");
        }
    }

    private void written() {
        if (out.isOwing()) {
            throw new IllegalStateException("a codec wrote no value");
        }
    }

    private JsonException problem(String what) {
        return new JsonException(what, place.pointer(), 0, 0);
    }
}
