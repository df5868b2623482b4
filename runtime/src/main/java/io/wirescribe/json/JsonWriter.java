package io.wirescribe.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Takes one JSON value, which a {@link Codec} writes with exactly one of these methods. */
public final class JsonWriter {

    final JsonGenerator generator;

    JsonWriter(JsonGenerator generator) {
        this.generator = generator;
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
        generator.writeStartObject();
        return new FieldWriter(this, additional, codec);
    }

    /** Writes null. */
    public void nothing() {
        generator.writeNull();
    }

    /**
     * Writes a string.
     *
     * @param value the text
     */
    public void string(String value) {
        generator.writeString(value);
    }

    /**
     * Writes a number.
     *
     * @param value the number
     */
    public void number(long value) {
        generator.writeNumber(value);
    }

    /**
     * Writes a number.
     *
     * @param value the number
     * @throws JsonException for NaN and the infinities
     */
    public void number(double value) {
        if (!Double.isFinite(value)) {
            throw notFinite();
        }
        generator.writeNumber(value);
    }

    /**
     * Writes a number.
     *
     * @param value the number
     * @throws JsonException for NaN and the infinities
     */
    public void number(float value) {
        if (!Float.isFinite(value)) {
            throw notFinite();
        }
        generator.writeNumber(value);
    }

    /**
     * Writes a number of any type.
     *
     * @param value the number
     * @throws JsonException for NaN and the infinities
     */
    public void number(Number value) {
        if (value instanceof Long || value instanceof Integer) {
            generator.writeNumber(value.longValue());
        } else if (value instanceof Double number) {
            number(number.doubleValue());
        } else if (value instanceof Float number) {
            number(number.floatValue());
        } else {
            generator.writeNumber(new BigDecimal(value.toString()));
        }
    }

    private JsonException notFinite() {
        return Json.problem(generator, "a number must be finite");
    }

    /**
     * Writes true or false.
     *
     * @param value the value
     */
    public void bool(boolean value) {
        generator.writeBoolean(value);
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
        generator.writeStartArray();
        for (var item : items) {
            codec.write(this, item);
        }
        generator.writeEndArray();
    }

    /**
     * Writes an object whose names mean nothing to its type.
     *
     * @param <T> the type of its values
     * @param values the values by name
     * @param codec writes each of them
     */
    public <T extends @Nullable Object> void map(Map<String, T> values, Codec<T> codec) {
        generator.writeStartObject();
        for (var entry : values.entrySet()) {
            generator.writeName(entry.getKey());
            codec.write(this, entry.getValue());
        }
        generator.writeEndObject();
    }
}
