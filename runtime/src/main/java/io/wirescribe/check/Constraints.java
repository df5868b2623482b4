package io.wirescribe.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds the values of one object against what its document allows, and collects everything that it does not:
 *
 * <pre>{@code
 * Constraints.on("CompletionRequest")
 *         .required("prompt", prompt)
 *         .minLength("prompt", prompt, 1)
 *         .atLeast("max_tokens_to_sample", maxTokensToSample, 1)
 *         .between("temperature", temperature, 0, 1)
 *         .each("stop_sequences", stopSequences, (item, text) -> item.maxLength("stop_sequences", text, 80))
 *         .verify();
 * }</pre>
 *
 * <p>Null passes every check but {@link #required}. NaN and the infinities are violations of every check of a number. A
 * floating-point number is what its shortest decimal text says, because that is what is sent: {@code 0.1f} is at most
 * 0.1. Lengths count code points. Texts are never quoted in a message.
 *
 * <p>Checking values that are allowed allocates nothing but this object, and what depends on a {@link Condition}. Not
 * safe for use by several threads.
 */
public final class Constraints extends ItemChecks {

    private static final String ITSELF = "it";

    private Constraints(String type) {
        super(type);
    }

    /**
     * Begins the checks of one object.
     *
     * @param type what the object is called in the message
     * @return no violations yet
     */
    public static Constraints on(String type) {
        return new Constraints(type);
    }

    @Override
    Constraints self() {
        return this;
    }

    /**
     * The property must be there.
     *
     * @param name the property
     * @param value its value
     * @return this
     */
    public Constraints required(String name, @Nullable Object value) {
        return value != null ? this : found(name, "is required");
    }

    /**
     * The property must be there, if only as null.
     *
     * @param name the property
     * @param value its value
     * @param others where an explicit null is kept that is not the same as no value
     * @return this
     */
    public Constraints required(String name, @Nullable Object value, @Nullable Map<String, ?> others) {
        return others != null && others.containsKey(name) ? this : required(name, value);
    }

    /**
     * The property must not be there.
     *
     * @param name the property
     * @param value its value
     * @return this
     */
    public Constraints absent(String name, @Nullable Object value) {
        return value == null ? this : found(name, "must not be set");
    }

    /**
     * The property can have one value only.
     *
     * @param name the property
     * @param value its value
     * @param expected the value that the document gives; numbers are compared by value
     * @return this
     */
    public Constraints constant(String name, @Nullable Object value, Object expected) {
        return value == null || Exact.same(value, expected) ? this : found(name, "must be " + expected);
    }

    /**
     * There must be a number of items or more.
     *
     * @param name the property
     * @param items its value
     * @param limit the smallest allowed number
     * @return this
     */
    public Constraints minItems(String name, @Nullable Collection<?> items, int limit) {
        return items == null || items.size() >= limit ? this : tooSmall(name, limit, "item", items.size());
    }

    /**
     * There must not be more than a number of items.
     *
     * @param name the property
     * @param items its value
     * @param limit the greatest allowed number
     * @return this
     */
    public Constraints maxItems(String name, @Nullable Collection<?> items, int limit) {
        return items == null || items.size() <= limit ? this : tooLarge(name, limit, "item", items.size());
    }

    /**
     * No item may be null. What is missing is reported with its index: {@code stop_sequences[2]}.
     *
     * @param name the property
     * @param items its value
     * @return this
     */
    public Constraints noNulls(String name, @Nullable Collection<?> items) {
        return items == null || !holdsNull(items) ? this : each(name, items, (each, item) -> each.required(name, item));
    }

    /**
     * No value may be null. What is missing is reported with its position, not its key, which may be a secret.
     *
     * @param name the property that holds them
     * @param values its value
     * @return this
     */
    public Constraints noNulls(String name, @Nullable Map<?, ?> values) {
        return values == null ? this : noNulls(name, values.values());
    }

    /**
     * No value may be null but those of some names. What is missing is reported with its position, not its key, which
     * may be a secret.
     *
     * @param <V> the type of the values
     * @param name the property that holds them
     * @param values its value
     * @param but the names of those that may be null
     * @return this
     */
    public <V extends @Nullable Object> Constraints noNulls(
            String name, @Nullable Map<String, V> values, String... but) {
        if (values == null || !holdsNull(values.values())) {
            return this;
        }
        var nullable = List.of(but);
        return each(name, values.entrySet(), (each, entry) -> {
            if (!nullable.contains(entry.getKey())) {
                each.required(name, entry.getValue());
            }
        });
    }

    private static boolean holdsNull(Collection<?> items) {
        for (var item : items) {
            if (item == null) {
                return true;
            }
        }
        return false;
    }

    /**
     * No item may be there twice.
     *
     * @param name the property
     * @param items its value
     * @return this
     */
    public Constraints uniqueItems(String name, @Nullable Collection<?> items) {
        return items == null || !Repetition.in(items) ? this : found(name, "must not have the same item twice");
    }

    /**
     * There must be a number of properties or more.
     *
     * @param name the property that holds them
     * @param values its value
     * @param limit the smallest allowed number
     * @return this
     */
    public Constraints minProperties(String name, @Nullable Map<?, ?> values, int limit) {
        return values == null || values.size() >= limit ? this : tooSmall(name, limit, "property", values.size());
    }

    /**
     * There must not be more than a number of properties.
     *
     * @param name the property that holds them
     * @param values its value
     * @param limit the greatest allowed number
     * @return this
     */
    public Constraints maxProperties(String name, @Nullable Map<?, ?> values, int limit) {
        return values == null || values.size() <= limit ? this : tooLarge(name, limit, "property", values.size());
    }

    /**
     * There must be entries of certain names. What is missing is reported as {@code labels.app}.
     *
     * @param name the property that holds them
     * @param values its value
     * @param required the names
     * @return this
     */
    public Constraints requiredNames(String name, @Nullable Map<String, ?> values, String... required) {
        if (values != null) {
            for (var each : required) {
                if (!values.containsKey(each)) {
                    found(name + "." + each, "is required");
                }
            }
        }
        return this;
    }

    /**
     * Checks each name in a map. What is wrong with one is reported with its position, for it may be a secret.
     *
     * @param name the property that holds them; the check names it again
     * @param values its value
     * @param check the checks of one name
     * @return this
     */
    public Constraints eachName(String name, @Nullable Map<String, ?> values, BiConsumer<Constraints, String> check) {
        return values == null ? this : each(name, values.keySet(), check);
    }

    /**
     * The object itself must have a number of properties or more.
     *
     * @param count how many it has
     * @param limit the smallest allowed number
     * @return this
     */
    public Constraints minProperties(int count, int limit) {
        return count >= limit ? this : tooSmall(ITSELF, limit, "property", count);
    }

    /**
     * The object itself must not have more than a number of properties.
     *
     * @param count how many it has
     * @param limit the greatest allowed number
     * @return this
     */
    public Constraints maxProperties(int count, int limit) {
        return count <= limit ? this : tooLarge(ITSELF, limit, "property", count);
    }

    /**
     * Counts what is there.
     *
     * @param values the values of properties, null for those that are not there
     * @return how many are not null
     */
    public static int present(@Nullable Object... values) {
        int count = 0;
        for (var value : values) {
            count += value == null ? 0 : 1;
        }
        return count;
    }

    /**
     * Checks each item. What is wrong with one is reported with its index: {@code stop_sequences[2]}.
     *
     * @param <T> the type of the items
     * @param name the property; the check names it again
     * @param items its value
     * @param check the checks of one item
     * @return this
     */
    public <T extends @Nullable Object> Constraints each(
            String name, @Nullable Collection<T> items, BiConsumer<Constraints, T> check) {
        if (items == null) {
            return this;
        }
        enter();
        var index = 0;
        for (var item : items) {
            at(index++);
            check.accept(this, item);
        }
        leave();
        return this;
    }

    /**
     * Checks what a choice holds, where it is one of a class.
     *
     * @param <O> the class
     * @param <V> what it holds
     * @param choice one of several types; null is none
     * @param option the class
     * @param value what one of the class holds
     * @param check the checks of that
     * @return this
     */
    public <O, V> Constraints option(
            @Nullable Object choice, Class<O> option, Function<O, V> value, BiConsumer<Constraints, V> check) {
        if (option.isInstance(choice)) {
            check.accept(this, value.apply(option.cast(choice)));
        }
        return this;
    }

    /**
     * Checks each value of a map. What is wrong with one is reported with its position, not its key, which may be a
     * secret.
     *
     * @param <T> the type of the values
     * @param name the property; the check names it again
     * @param values its value
     * @param check the checks of one value
     * @return this
     */
    public <T extends @Nullable Object> Constraints eachValue(
            String name, @Nullable Map<String, T> values, BiConsumer<Constraints, T> check) {
        return values == null ? this : each(name, values.values(), check);
    }

    /**
     * Checks what must hold under a condition. What is wrong is reported together with it: {@code max_tokens_to_sample
     * must be at most 100000 for model anthropic.claude-v2 but was 100001}.
     *
     * @param condition the condition
     * @param checks the checks that are made if it is true
     * @return this
     */
    public Constraints when(Condition condition, Consumer<Constraints> checks) {
        if (condition.isTrue()) {
            var outer = enter(condition);
            checks.accept(this);
            leave(outer);
        }
        return this;
    }

    /**
     * Ends the checks.
     *
     * @return this
     * @throws ConstraintViolationException with everything that was found
     */
    public Constraints verify() {
        if (!clean()) {
            throw exception();
        }
        return this;
    }

    /**
     * What was found, to be thrown.
     *
     * @return the exception
     * @throws IllegalStateException if nothing was found
     */
    public ConstraintViolationException violation() {
        return exception();
    }
}
