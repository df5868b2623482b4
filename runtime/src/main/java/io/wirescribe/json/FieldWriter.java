package io.wirescribe.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of one object, in the order they are given:
 *
 * <pre>{@code
 * out.fields(thing.additionalProperties())
 *         .field("id", thing.id())
 *         .list("tags", thing.tags(), Codecs.STRING)
 *         .nullable("parent", thing.parent())
 *         .end();
 * }</pre>
 *
 * <p>{@code field}, {@code list} and {@code map} leave null out, their {@code nullable} kin write it. Additional
 * properties come last; one whose name was written already is left out.
 */
public final class FieldWriter {

    private final JsonWriter out;
    private final Map<String, ?> additional;
    private final Codec<?> codec;
    private final boolean tracking;
    private @Nullable Set<String> written;

    <V extends @Nullable Object> FieldWriter(JsonWriter out, Map<String, V> additional, Codec<V> codec) {
        this.out = out;
        this.additional = additional;
        this.codec = codec;
        this.tracking = !additional.isEmpty();
    }

    /**
     * Writes a string.
     *
     * @param name the field's name
     * @param value the value, left out if null
     * @return this
     */
    public FieldWriter field(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            out.string(value);
        }
        return this;
    }

    /**
     * Writes a number.
     *
     * @param name the field's name
     * @param value the value
     * @return this
     */
    public FieldWriter field(String name, long value) {
        name(name);
        out.number(value);
        return this;
    }

    /**
     * Writes a number.
     *
     * @param name the field's name
     * @param value the value
     * @return this
     * @throws JsonException for NaN and the infinities
     */
    public FieldWriter field(String name, double value) {
        name(name);
        out.number(value);
        return this;
    }

    /**
     * Writes a number.
     *
     * @param name the field's name
     * @param value the value
     * @return this
     * @throws JsonException for NaN and the infinities
     */
    public FieldWriter field(String name, float value) {
        name(name);
        out.number(value);
        return this;
    }

    /**
     * Writes true or false.
     *
     * @param name the field's name
     * @param value the value
     * @return this
     */
    public FieldWriter field(String name, boolean value) {
        name(name);
        out.bool(value);
        return this;
    }

    /**
     * Writes a number.
     *
     * @param name the field's name
     * @param value the value, left out if null
     * @return this
     * @throws JsonException for NaN and the infinities
     */
    public FieldWriter field(String name, @Nullable Number value) {
        if (value != null) {
            name(name);
            out.number(value);
        }
        return this;
    }

    /**
     * Writes true or false.
     *
     * @param name the field's name
     * @param value the value, left out if null
     * @return this
     */
    public FieldWriter field(String name, @Nullable Boolean value) {
        return value == null ? this : field(name, value.booleanValue());
    }

    /**
     * Writes a value of any type.
     *
     * @param <T> the type
     * @param name the field's name
     * @param value the value, left out if null
     * @param codec writes it
     * @return this
     */
    public <T> FieldWriter field(String name, @Nullable T value, Codec<T> codec) {
        if (value != null) {
            name(name);
            codec.write(out, value);
        }
        return this;
    }

    /**
     * Writes an array.
     *
     * @param <T> the type of its items
     * @param name the field's name
     * @param items the items, left out if null
     * @param codec writes each of them
     * @return this
     */
    public <T extends @Nullable Object> FieldWriter list(String name, @Nullable Collection<T> items, Codec<T> codec) {
        if (items != null) {
            name(name);
            out.list(items, codec);
        }
        return this;
    }

    /**
     * Writes an object whose names mean nothing to its type.
     *
     * @param <T> the type of its values
     * @param name the field's name
     * @param values the values, left out if null
     * @param codec writes each of them
     * @return this
     */
    public <T extends @Nullable Object> FieldWriter map(String name, @Nullable Map<String, T> values, Codec<T> codec) {
        if (values != null) {
            name(name);
            out.map(values, codec);
        }
        return this;
    }

    /**
     * Writes a string or null.
     *
     * @param name the field's name
     * @param value the value
     * @return this
     */
    public FieldWriter nullable(String name, @Nullable String value) {
        return value == null ? nothing(name) : field(name, value);
    }

    /**
     * Writes a number or null.
     *
     * @param name the field's name
     * @param value the value
     * @return this
     * @throws JsonException for NaN and the infinities
     */
    public FieldWriter nullable(String name, @Nullable Number value) {
        return value == null ? nothing(name) : field(name, value);
    }

    /**
     * Writes true, false or null.
     *
     * @param name the field's name
     * @param value the value
     * @return this
     */
    public FieldWriter nullable(String name, @Nullable Boolean value) {
        return value == null ? nothing(name) : field(name, value);
    }

    /**
     * Writes a value of any type, or null.
     *
     * @param <T> the type
     * @param name the field's name
     * @param value the value
     * @param codec writes it
     * @return this
     */
    public <T> FieldWriter nullable(String name, @Nullable T value, Codec<T> codec) {
        return value == null ? nothing(name) : field(name, value, codec);
    }

    /**
     * Writes an array or null.
     *
     * @param <T> the type of its items
     * @param name the field's name
     * @param items the items
     * @param codec writes each of them
     * @return this
     */
    public <T extends @Nullable Object> FieldWriter nullableList(
            String name, @Nullable Collection<T> items, Codec<T> codec) {
        return items == null ? nothing(name) : list(name, items, codec);
    }

    /**
     * Writes an object whose names mean nothing to its type, or null.
     *
     * @param <T> the type of its values
     * @param name the field's name
     * @param values the values
     * @param codec writes each of them
     * @return this
     */
    public <T extends @Nullable Object> FieldWriter nullableMap(
            String name, @Nullable Map<String, T> values, Codec<T> codec) {
        return values == null ? nothing(name) : map(name, values, codec);
    }

    private FieldWriter nothing(String name) {
        name(name);
        out.nothing();
        return this;
    }

    /** Writes the additional properties and ends the object. */
    public void end() {
        if (tracking) {
            rest(codec);
        }
        out.end('}');
    }

    @SuppressWarnings("unchecked") // the constructor takes the values together with their codec
    private <V extends @Nullable Object> void rest(Codec<V> each) {
        for (var entry : ((Map<String, V>) additional).entrySet()) {
            if (written == null || !written.contains(entry.getKey())) {
                out.name(entry.getKey());
                each.write(out, entry.getValue());
            }
        }
    }

    private void name(String name) {
        if (tracking && additional.containsKey(name)) {
            if (written == null) {
                written = new HashSet<>();
            }
            written.add(name);
        }
        out.knownName(name);
    }
}
