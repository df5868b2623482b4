package io.wirescribe.json;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which of several types JSON is that nothing in it tells: of those that can read it, the one that has a name for most
 * of its properties, and of these the first. Generated code asks so:
 *
 * <pre>{@code
 * var nearest = new Nearest<Pet>(json);
 * nearest.weigh(Cat::of, Cat::additionalProperties);
 * nearest.weigh(Dog::of, Dog::additionalProperties);
 * return nearest.orElse(new Unknown(json));
 * }</pre>
 *
 * <p>For one thread.
 *
 * @param <T> what all of them are
 */
public final class Nearest<T> {

    private final JsonValue json;
    private @Nullable T nearest;
    private long unnamed = Long.MAX_VALUE;

    /**
     * Before any of them is weighed.
     *
     * @param json what is to be read
     * @throws NullPointerException if it is null
     */
    public Nearest(JsonValue json) {
        this.json = Objects.requireNonNull(json, "json");
    }

    /**
     * Takes the JSON for one of the types if that can read it and leaves fewer properties over than those before. What
     * is null says nothing.
     *
     * @param read reads it; what throws a {@link JsonException} is another type
     * @param others the properties that the type has no name for
     * @param <O> the type
     */
    public <O extends T> void weigh(
            Function<JsonValue, O> read, Function<O, ? extends Map<String, ? extends @Nullable Object>> others) {
        if (unnamed == 0) {
            return;
        }
        try {
            var option = read.apply(json);
            long left = others.apply(option).values().stream()
                    .filter(value -> value != null && !(value instanceof JsonNull))
                    .count();
            if (left < unnamed) {
                nearest = option;
                unnamed = left;
            }
        } catch (JsonException another) {
            // it is another one
        }
    }

    /**
     * The type that was found, or what it is if none can read it.
     *
     * @param unknown what it is then
     * @return one of them
     */
    public T orElse(T unknown) {
        return nearest == null ? unknown : nearest;
    }
}
