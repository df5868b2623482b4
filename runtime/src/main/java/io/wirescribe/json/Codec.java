package io.wirescribe.json;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a type as JSON. Every generated type has one in its constant {@code JSON}:
 *
 * <pre>{@code
 * Completion completion = Completion.JSON.decode(Files.readAllBytes(file));
 * String json = Completion.JSON.encodeToString(completion);
 * }</pre>
 *
 * <p>A codec of one's own reads and writes the fields of an object by name:
 *
 * <pre>{@code
 * record Point(double x, double y) {
 *     static final Codec<Point> JSON = new Codec<>() {
 *         public Point read(JsonReader in) {
 *             var fields = in.fields();
 *             Double x = null;
 *             Double y = null;
 *             while (fields.next()) {
 *                 switch (fields.name()) {
 *                     case "x" -> x = fields.number();
 *                     case "y" -> y = fields.number();
 *                     default -> fields.skip();
 *                 }
 *             }
 *             return new Point(fields.required("x", x), fields.required("y", y));
 *         }
 *
 *         public void write(JsonWriter out, Point point) {
 *             out.fields().field("x", point.x()).field("y", point.y()).end();
 *         }
 *     };
 * }
 * }</pre>
 *
 * <p>Codecs are immutable and safe to share. What they read is bounded: 64 MB of input, 500 levels of nesting, numbers
 * of 1000 digits; beyond that they throw.
 *
 * @param <T> the type
 */
public interface Codec<T extends @Nullable Object> {

    /**
     * Reads the value that a reader stands at, to its end. A text that is out of the ordinary is read twice, so this
     * does nothing but read.
     *
     * @param in the reader
     * @return the value
     * @throws JsonException if the JSON is malformed or not what this type asks for
     */
    T read(JsonReader in);

    /**
     * Writes a value.
     *
     * @param out the writer
     * @param value the value
     * @throws JsonException if JSON cannot express the value, such as NaN
     */
    void write(JsonWriter out, T value);

    /**
     * Reads a whole JSON text.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws JsonException if the text is malformed, not what this type asks for, or goes on after the value
     */
    default T decode(byte[] json) {
        return decode(json, 0, json.length);
    }

    /**
     * Reads a whole JSON text that is a part of an array.
     *
     * @param json holds the text in UTF-8
     * @param offset where the text begins
     * @param length how many bytes it has
     * @return the value
     * @throws JsonException if the text is malformed, not what this type asks for, or goes on after the value
     */
    default T decode(byte[] json, int offset, int length) {
        return Json.read(this, json, offset, length);
    }

    /**
     * Reads a whole JSON text.
     *
     * @param json the text
     * @return the value
     * @throws JsonException if the text is malformed, not what this type asks for, or goes on after the value
     */
    default T decode(String json) {
        return Json.read(this, json);
    }

    /**
     * Reads a whole JSON text as it arrives, to the end of the stream, which is not closed.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws JsonException if the text is malformed, not what this type asks for, or goes on after the value
     * @throws UncheckedIOException if the stream fails
     */
    default T decode(InputStream json) {
        return Json.read(this, json, Json.LONGEST);
    }

    /**
     * Reads a whole JSON text as it arrives, with a limit of one's own in place of 64 MB.
     *
     * @param json the text in UTF-8
     * @param limit how many bytes it may have
     * @return the value
     * @throws JsonException if the text is longer, malformed, not what this type asks for, or goes on after the value
     * @throws UncheckedIOException if the stream fails
     */
    default T decode(InputStream json, long limit) {
        return Json.read(this, json, limit);
    }

    /**
     * Writes a value as a JSON text.
     *
     * @param value the value
     * @return the text in UTF-8
     * @throws JsonException if JSON cannot express the value, such as NaN
     */
    default byte[] encode(T value) {
        return Json.bytes(this, value);
    }

    /**
     * Writes a value as a JSON text.
     *
     * @param value the value
     * @return the text
     * @throws JsonException if JSON cannot express the value, such as NaN
     */
    default String encodeToString(T value) {
        return Json.text(this, value);
    }

    /**
     * Reads a value out of one that is already parsed.
     *
     * @param value the parsed JSON
     * @return the value
     * @throws JsonException without line and column, if it is not what this type asks for
     */
    default T convert(JsonValue value) {
        try {
            return decode(JsonValue.JSON.encodeToString(value).getBytes(StandardCharsets.UTF_8));
        } catch (JsonException e) {
            throw e.withoutPosition();
        }
    }

    /**
     * Writes a value as JSON that can be looked into, for a parameter that is an array, an object or an enum.
     *
     * @param value the value; null for none
     * @return the value as JSON; null for none
     * @throws JsonException if JSON cannot express the value, such as NaN
     */
    default @Nullable JsonValue toValue(@Nullable T value) {
        return value == null ? null : JsonValue.JSON.decode(encode(value));
    }

    /**
     * Writes a value as a JSON text of ASCII only, for a parameter whose content is JSON.
     *
     * @param value the value; null for none
     * @return the text; null for none
     * @throws JsonException if JSON cannot express the value, such as NaN
     */
    default @Nullable String toText(@Nullable T value) {
        return value == null ? null : Json.ascii(encodeToString(value));
    }
}
