package io.wirescribe.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * JSON that no type describes. Six kinds, to be matched:
 *
 * <pre>{@code
 * JsonValue value = JsonValue.parse("{\"seed\": 7, \"tags\": [\"a\", null]}");
 * if (value instanceof JsonObject object && object.members().get("seed") instanceof JsonNumber seed) {
 *     use(seed.asLong());
 * }
 * JsonValue written = JsonValue.of(Map.of("seed", 7));
 * }</pre>
 *
 * <p>Immutable; equal if they are the same JSON: numbers by their value ({@code 1} and {@code 1.0}), objects without
 * regard to order. {@code toString} is the JSON itself. Any Jackson 2 or 3 {@code ObjectMapper} reads and writes it;
 * one that reads untyped decimals as doubles, as they do unless told otherwise, gives no more digits than those.
 */
public sealed interface JsonValue extends Conversions
        permits JsonNull, JsonBoolean, JsonNumber, JsonString, JsonArray, JsonObject {

    /** Null. */
    JsonValue NULL = JsonNull.NULL;

    /** Reads and writes JSON of any kind. */
    Codec<JsonValue> JSON = new JsonValueCodec();

    /**
     * JSON from plain Java values: null, booleans, numbers, texts, collections and arrays of objects, maps with text
     * keys, JsonValues.
     *
     * @param value the value
     * @return the same as JSON
     * @throws IllegalArgumentException for a value of another type, a number that is not finite
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static JsonValue of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Boolean bool) {
            return new JsonBoolean(bool);
        }
        if (value instanceof Number number) {
            return JsonNumber.of(number);
        }
        if (value instanceof CharSequence text) {
            return new JsonString(text.toString());
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Iterable<?> items) {
            return array(items);
        }
        if (value instanceof Object[] items) {
            return array(Arrays.asList(items));
        }
        throw new IllegalArgumentException("a " + value.getClass().getName() + " is no JSON value");
    }

    private static JsonValue array(Iterable<?> items) {
        var values = new ArrayList<JsonValue>();
        items.forEach(item -> values.add(of(item)));
        return new JsonArray(values);
    }

    private static JsonValue object(Map<?, ?> map) {
        var members = new LinkedHashMap<String, JsonValue>();
        map.forEach((name, member) -> {
            if (!(name instanceof CharSequence)) {
                throw new IllegalArgumentException("the names of a JSON object are texts");
            }
            members.put(name.toString(), of(member));
        });
        return new JsonObject(members);
    }

    /**
     * Reads a JSON text.
     *
     * @param json the text
     * @return the value
     * @throws JsonException if it is malformed
     */
    static JsonValue parse(String json) {
        return JSON.decode(json);
    }

    /**
     * An unmodifiable copy that keeps the order. A copy of a copy costs nothing.
     *
     * @param <V> the type of the values
     * @param values the values by name, null for none
     * @return the copy
     */
    static <V extends @Nullable Object> Map<String, V> copyOf(@Nullable Map<String, V> values) {
        return values == null ? OrderedMap.empty() : OrderedMap.copyOf(values);
    }

    /**
     * An unmodifiable copy, in the same order, of which each value is a copy too.
     *
     * @param <V> the type of the values
     * @param values the values by name; null is taken for none
     * @param copy copies one value
     * @return the copy
     */
    static <V extends @Nullable Object> Map<String, V> copyOf(@Nullable Map<String, V> values, UnaryOperator<V> copy) {
        if (values == null) {
            return copyOf(values);
        }
        var copies = new LinkedHashMap<String, V>();
        values.forEach((name, value) -> copies.put(name, copy.apply(value)));
        return copyOf(copies);
    }

    /**
     * A copy in which one value is another; what builders keep properties in that a document does not name.
     *
     * @param <V> the type of the values
     * @param values the values by name
     * @param name the name
     * @param value its value
     * @return an unmodifiable copy; a new name is its last
     */
    static <V extends @Nullable Object> Map<String, V> with(Map<String, V> values, String name, V value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return copyOf(changed);
    }

    /**
     * The values with an explicit null, or without it.
     *
     * @param values the values by name
     * @param name the name
     * @param isNull whether it is to be null, and not absent
     * @return an unmodifiable copy, or the values themselves if they are so already
     */
    static Map<String, JsonValue> withNull(Map<String, JsonValue> values, String name, boolean isNull) {
        if (isNull) {
            return with(values, name, NULL);
        } else if (!values.containsKey(name)) {
            return values;
        }
        var changed = new LinkedHashMap<>(values);
        changed.remove(name);
        return copyOf(changed);
    }

    /**
     * Values of a type of their own with an explicit null, or without it.
     *
     * @param <V> the type of the values
     * @param values the values by name
     * @param name the name
     * @param isNull whether it is to be null, and not absent
     * @return an unmodifiable copy, or the values themselves if they are so already
     */
    static <V> Map<String, @Nullable V> withPlainNull(Map<String, @Nullable V> values, String name, boolean isNull) {
        if (!isNull && !values.containsKey(name)) {
            return values;
        }
        var changed = new LinkedHashMap<String, @Nullable V>(values);
        if (isNull) {
            changed.put(name, null);
        } else {
            changed.remove(name);
        }
        return copyOf(changed);
    }

    /**
     * This as plain Java values: null, {@link Boolean}, {@link BigDecimal}, {@link String}, {@link List}, {@link Map}.
     * An integer is a {@link BigInteger}.
     *
     * @return the value, unmodifiable
     */
    @com.fasterxml.jackson.annotation.JsonValue
    @Nullable
    Object unwrap();
}
