package io.wirescribe.check;

import io.wirescribe.WirescribeException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What single items and entries must be, and what values there are to choose from. */
abstract class ItemChecks extends TextChecks {

    ItemChecks(String type) {
        super(type);
    }

    /**
     * The value must be one of some.
     *
     * @param name the property
     * @param value its value
     * @param allowed the values that the document lists; numbers are compared by value
     * @return this
     */
    public final Constraints oneOf(String name, @Nullable Object value, Object... allowed) {
        if (value != null) {
            for (var each : allowed) {
                if (Exact.same(value, each)) {
                    return self();
                }
            }
            return found(name, "must be " + listed(allowed));
        }
        return self();
    }

    /**
     * The value must be one of some, which are written as texts.
     *
     * @param <T> the type of the property
     * @param name the property
     * @param value its value
     * @param text how a value is written
     * @param allowed the texts that the document lists
     * @return this
     */
    public final <T> Constraints oneOf(String name, @Nullable T value, Function<T, String> text, String... allowed) {
        return oneOf(name, value == null ? null : text.apply(value), (Object[]) allowed);
    }

    private static String listed(Object... values) {
        var listed = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            listed.append(i == 0 ? "" : i == values.length - 1 ? " or " : ", ").append(values[i]);
        }
        return listed.toString();
    }

    /**
     * The value must not keep some limits.
     *
     * @param <T> the type of the property
     * @param name the property
     * @param value its value
     * @param words what it must not be, for the message
     * @param check the checks of the limits; they name the property again
     * @return this
     */
    public final <T> Constraints not(String name, @Nullable T value, String words, BiConsumer<Constraints, T> check) {
        return value == null || !keeps(value, check) ? self() : found(name, "must not be " + words);
    }

    /**
     * The value must keep the limits of at least one of several alternatives.
     *
     * @param <T> the type of the property
     * @param name the property
     * @param value its value
     * @param words what it must be, for the message
     * @param alternatives the checks of each alternative; they name the property again
     * @return this
     */
    @SafeVarargs
    public final <T> Constraints anyOf(
            String name, @Nullable T value, String words, BiConsumer<Constraints, T>... alternatives) {
        if (value == null) {
            return self();
        }
        for (var check : alternatives) {
            if (keeps(value, check)) {
                return self();
            }
        }
        return found(name, "must be " + words);
    }

    /**
     * The value must be readable as something narrower.
     *
     * @param <V> the type of the value
     * @param <T> what it must be readable as
     * @param name the property
     * @param value its value
     * @param words what it must be, for the message
     * @param read reads it
     * @return this
     */
    public final <V, T extends @Nullable Object> Constraints as(
            String name, @Nullable V value, String words, Function<V, T> read) {
        return as(name, value, words, read, (each, narrow) -> {});
    }

    /**
     * The value must be readable as something narrower, which must keep some limits.
     *
     * @param <V> the type of the value
     * @param <T> what it must be readable as
     * @param name the property
     * @param value its value
     * @param words what it must be, for the message
     * @param read reads it
     * @param check the checks of what was read; they name the property again
     * @return this
     */
    public final <V, T extends @Nullable Object> Constraints as(
            String name, @Nullable V value, String words, Function<V, T> read, BiConsumer<Constraints, T> check) {
        if (value == null) {
            return self();
        }
        T narrow;
        try {
            narrow = read.apply(value);
        } catch (WirescribeException | IllegalArgumentException another) {
            return found(name, "must be " + words);
        }
        check.accept(self(), narrow);
        return self();
    }

    /**
     * Checks the item in one position, if there is one. What is wrong with it is reported with its index.
     *
     * @param <T> the type of the items
     * @param name the property; the check names it again
     * @param items its value
     * @param index the position, from 0
     * @param check the checks of the item
     * @return this
     */
    public final <T extends @Nullable Object> Constraints item(
            String name, @Nullable List<T> items, int index, BiConsumer<Constraints, T> check) {
        return items == null || items.size() <= index ? self() : items(items, index, index + 1, check);
    }

    /**
     * Checks the items from one position on. What is wrong with one is reported with its index.
     *
     * @param <T> the type of the items
     * @param name the property; the check names it again
     * @param items its value
     * @param from the first position, from 0
     * @param check the checks of one item
     * @return this
     */
    public final <T extends @Nullable Object> Constraints itemsFrom(
            String name, @Nullable List<T> items, int from, BiConsumer<Constraints, T> check) {
        return items == null ? self() : items(items, from, items.size(), check);
    }

    private <T extends @Nullable Object> Constraints items(
            List<T> items, int from, int to, BiConsumer<Constraints, T> check) {
        enter();
        for (int i = from; i < to; i++) {
            at(i);
            check.accept(self(), items.get(i));
        }
        leave();
        return self();
    }

    /**
     * So many of the items must be of a sort. Null is of none.
     *
     * @param <T> the type of the items
     * @param name the property
     * @param items its value
     * @param least the smallest allowed number
     * @param most the greatest allowed number
     * @param words the sort, for the message
     * @param check the checks that an item of the sort keeps
     * @return this
     */
    public final <T extends @Nullable Object> Constraints contains(
            String name,
            @Nullable Collection<T> items,
            int least,
            int most,
            String words,
            BiConsumer<Constraints, T> check) {
        return contains(name, items, least, most, words, item -> item != null && keeps(item, check));
    }

    /**
     * So many of the items must be of a sort, or null.
     *
     * @param <T> the type of the items
     * @param name the property
     * @param items its value
     * @param least the smallest allowed number
     * @param most the greatest allowed number
     * @param words the sort, for the message
     * @param check the checks that an item of the sort keeps
     * @return this
     */
    public final <T extends @Nullable Object> Constraints containsOrNull(
            String name,
            @Nullable Collection<T> items,
            int least,
            int most,
            String words,
            BiConsumer<Constraints, T> check) {
        return contains(name, items, least, most, words + " or null", item -> item == null || keeps(item, check));
    }

    private <T extends @Nullable Object> Constraints contains(
            String name, @Nullable Collection<T> items, int least, int most, String words, Predicate<T> sort) {
        if (items == null) {
            return self();
        }
        int count = 0;
        for (var item : items) {
            count += sort.test(item) ? 1 : 0;
        }
        var fact = " but has " + count;
        if (count < least) {
            found(name, "must have at least " + items(least) + words, fact);
        }
        return count <= most ? self() : found(name, "must have at most " + items(most) + words, fact);
    }

    private static String items(int count) {
        return count == 1 ? "1 item that is " : count + " items that are ";
    }

    private static <T extends @Nullable Object> boolean keeps(T value, BiConsumer<Constraints, T> check) {
        var alone = Constraints.on("");
        check.accept(alone, value);
        return alone.clean();
    }

    /**
     * Checks those values of a map whose names match. What is wrong with one is reported with its position, not its
     * name, which may be a secret.
     *
     * @param <T> the type of the values
     * @param name the property; the check names it again
     * @param values its value
     * @param patterns one of them must match
     * @param check the checks of one value
     * @return this
     */
    public final <T extends @Nullable Object> Constraints eachMatching(
            String name, @Nullable Map<String, T> values, List<Pattern> patterns, BiConsumer<Constraints, T> check) {
        return entries(values, patterns, true, check);
    }

    /**
     * Checks those values of a map whose names do not match. What is wrong with one is reported with its position, not
     * its name, which may be a secret.
     *
     * @param <T> the type of the values
     * @param name the property; the check names it again
     * @param values its value
     * @param patterns none of them must match
     * @param check the checks of one value
     * @return this
     */
    public final <T extends @Nullable Object> Constraints eachOther(
            String name, @Nullable Map<String, T> values, List<Pattern> patterns, BiConsumer<Constraints, T> check) {
        return entries(values, patterns, false, check);
    }

    private <T extends @Nullable Object> Constraints entries(
            @Nullable Map<String, T> values,
            List<Pattern> patterns,
            boolean matching,
            BiConsumer<Constraints, T> check) {
        if (values == null) {
            return self();
        }
        enter();
        int index = 0;
        for (var entry : values.entrySet()) {
            at(index++);
            var key = entry.getKey();
            if (patterns.stream().anyMatch(pattern -> matches(pattern, key)) == matching) {
                check.accept(self(), entry.getValue());
            }
        }
        leave();
        return self();
    }
}
