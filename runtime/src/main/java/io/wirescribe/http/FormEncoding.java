package io.wirescribe.http;

import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How an object is written as {@code application/x-www-form-urlencoded}, property by property. Immutable, made once per
 * operation:
 *
 * <pre>{@code
 * private static final FormEncoding CHARGE = FormEncoding.PLAIN.style("metadata", Style.DEEP_OBJECT).json("card");
 *
 * Request.post("/v1/charges").body(CHARGE.body(CreateCharge.JSON, charge));
 * }</pre>
 *
 * <p>Unless told otherwise, texts, numbers and booleans are written as {@link Request} writes those of a URL, arrays
 * item by item under the same name, and objects, also those in arrays, as JSON.
 */
public final class FormEncoding {

    /** No property is written in a way of its own. */
    public static final FormEncoding PLAIN = new FormEncoding(Map.of());

    private final Map<String, Way> ways;

    private FormEncoding(Map<String, Way> ways) {
        this.ways = ways;
    }

    /** One way to write a property. */
    private sealed interface Way {

        record Styled(Style style) implements Way {}

        record Reserved(Style style) implements Way {}

        record Json() implements Way {}
    }

    /**
     * Writes a property in a style of its own.
     *
     * @param property the property
     * @param style the style
     * @return another encoding
     */
    public FormEncoding style(String property, Style style) {
        return with(property, new Way.Styled(style));
    }

    /**
     * Writes a property in a style, and leaves reserved characters alone ({@code allowReserved}).
     *
     * @param property the property
     * @param style the style
     * @return another encoding
     */
    public FormEncoding reserved(String property, Style style) {
        return with(property, new Way.Reserved(style));
    }

    /**
     * Writes a property as JSON, whatever it is.
     *
     * @param property the property
     * @return another encoding
     */
    public FormEncoding json(String property) {
        return with(property, new Way.Json());
    }

    private FormEncoding with(String property, Way way) {
        var more = new TreeMap<>(ways);
        more.put(property, way);
        return new FormEncoding(more);
    }

    /**
     * The body of an object.
     *
     * @param <T> the type of the object
     * @param codec writes it as JSON, whose properties are the form's
     * @param value the object; null for no body
     * @return the body, or null
     * @throws io.wirescribe.json.JsonException if it is not an object
     */
    public <T> @Nullable Body body(Codec<T> codec, @Nullable T value) {
        var json = codec.toValue(value);
        return json == null ? null : body(new LinkedHashMap<>(json.asMap()));
    }

    /**
     * The body of properties by name.
     *
     * @param properties their values; null is left out
     * @return the body
     */
    public Body body(Map<String, ? extends @Nullable Object> properties) {
        var form = new StringJoiner("&");
        properties.forEach((name, value) -> {
            var text = text(name, value);
            if (text != null) {
                form.add(text);
            }
        });
        return new Body("application/x-www-form-urlencoded", form.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private @Nullable String text(String name, @Nullable Object value) {
        var way = ways.get(name);
        if (way instanceof Way.Styled styled) {
            return new Expansion(styled.style(), name, Rendering::encoded).of(value);
        }
        if (way instanceof Way.Reserved reserved) {
            return new Expansion(reserved.style(), name, Rendering::reserved).of(value);
        }
        return new Expansion(Style.FORM_FIELD, name, Rendering::encoded).of(way == null ? value : asJson(value));
    }

    private static @Nullable String asJson(@Nullable Object value) {
        return value == null ? null : JsonValue.of(value).toString();
    }
}
