package io.wirescribe.json;

import io.wirescribe.check.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Which of several types JSON is that nothing in it tells: of those that can read it, the one that has a name for most
 * of its properties, and of these the first. Generated code asks so:
 *
 * <pre>{@code
 * var nearest = new Nearest<Pet>(json);
 * nearest.weigh(Set.of("name", "meows"), Cat::of);
 * nearest.weigh(Set.of("name", "barks"), Dog::of);
 * return nearest.orElse(new Unknown(json));
 * }</pre>
 *
 * <p>For one thread.
 *
 * @param <T> what all of them are
 */
public final class Nearest<T> {

    private final JsonValue json;
    private final List<Candidate<? extends T>> candidates = new ArrayList<>();

    /** @param beyond whether it may be beyond the limits of its type */
    private record Candidate<C>(
            boolean beyond, long unnamed, Function<JsonValue, ? extends C> reading, Consumer<? super C> limits) {

        C read(JsonValue json) {
            return Trial.read(() -> reading.apply(json), limits);
        }
    }

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
     * Takes the JSON for one of the types if no other that can read it leaves fewer properties over. What is null says
     * nothing.
     *
     * @param names of the properties that the type knows
     * @param read reads it; what throws a {@link JsonException} or a {@link ConstraintViolationException} is another
     *     type
     */
    public void weigh(Set<String> names, Function<JsonValue, ? extends T> read) {
        add(false, names, read, any -> {});
    }

    /**
     * The same of a type whose values are not held to its limits when they are made. What is beyond them is taken for
     * it only if it can be nothing else.
     *
     * @param <C> the type
     * @param names of the properties that the type knows
     * @param read reads it; what throws a {@link JsonException} or a {@link ConstraintViolationException} is another
     *     type
     * @param limits throws a {@link ConstraintViolationException} for what is beyond them
     */
    public <C extends T> void weigh(
            Set<String> names, Function<JsonValue, ? extends C> read, Consumer<? super C> limits) {
        add(false, names, read, limits);
        add(true, names, read, any -> {});
    }

    private <C extends T> void add(
            boolean beyond, Set<String> names, Function<JsonValue, ? extends C> read, Consumer<? super C> limits) {
        var members = json instanceof JsonObject object ? object.members() : Map.<String, JsonValue>of();
        long unnamed = members.entrySet().stream()
                .filter(member -> !member.getValue().isNull() && !names.contains(member.getKey()))
                .count();
        candidates.add(new Candidate<C>(beyond, unnamed, read, limits));
    }

    /**
     * The type that was found, or what it is if none can read it. Within what is only tried it is that too, for as long
     * as that takes.
     *
     * @param unknown what it is then
     * @return one of them
     */
    public T orElse(T unknown) {
        if (Trial.leaves()) {
            return unknown;
        }
        candidates.sort(Comparator.<Candidate<? extends T>, Boolean>comparing(Candidate::beyond)
                .thenComparingLong(Candidate::unnamed));
        for (var candidate : candidates) {
            try {
                return candidate.read(json);
            } catch (JsonException | ConstraintViolationException another) {
                // it is another one
            }
        }
        return unknown;
    }
}
