package io.wirescribe.json;

import java.util.List;
import java.util.Map;

/**
 * What a {@link JsonValue} can be taken for.
 *
 * <p>Not in JsonValue itself: an interface with default methods is initialised before the classes that implement it,
 * and JsonValue's constants are such classes, so two threads that touch them in different order would wait for each
 * other forever.
 */
sealed interface Conversions permits JsonValue {

    /**
     * Whether this is null.
     *
     * @return true for null
     */
    default boolean isNull() {
        return false;
    }

    /**
     * This as a text.
     *
     * @return the text
     * @throws JsonException if this is not a string
     */
    default String asString() {
        throw isNot("a string");
    }

    /**
     * This as an integer; {@code 1.0} is one.
     *
     * @return the number
     * @throws JsonException if this is not an integer of 64 bits
     */
    default long asLong() {
        throw isNot("a number");
    }

    /**
     * This as a number.
     *
     * @return the nearest double
     * @throws JsonException if this is not a number, or too large
     */
    default double asDouble() {
        throw isNot("a number");
    }

    /**
     * This as true or false.
     *
     * @return the value
     * @throws JsonException if this is neither
     */
    default boolean asBoolean() {
        throw isNot("a boolean");
    }

    /**
     * The items of this array.
     *
     * @return the items, unmodifiable
     * @throws JsonException if this is not an array
     */
    default List<JsonValue> asList() {
        throw isNot("an array");
    }

    /**
     * The members of this object.
     *
     * @return the values by name, in order, unmodifiable
     * @throws JsonException if this is not an object
     */
    default Map<String, JsonValue> asMap() {
        throw isNot("an object");
    }

    /**
     * The text of one of this object's properties; of a number or a truth, as it is written in JSON: {@code 1}.
     *
     * @param property its name
     * @return the text; empty if this is no object, or has no such text
     */
    default String textOf(String property) {
        return "";
    }

    /**
     * The text of a property of what one of this object's properties holds: of <code>{"data": {"type": "users"}}</code>
     * that of {@code data} and {@code type} is {@code users}.
     *
     * @param property its name
     * @param within the names of the properties within it, from the outside in
     * @return the text; empty if there is no such object, or it has no such text
     */
    default String textOf(String property, String... within) {
        return "";
    }

    private JsonException isNot(String expected) {
        return JsonException.because("expected " + expected + " but was " + JsonValueCodec.kind((JsonValue) this));
    }
}
