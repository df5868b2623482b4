package io.wirescribe.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map in the order of its document. A type of its own, so that a copy of a copy costs nothing;
 * {@link Map#copyOf} would lose the order.
 */
final class OrderedMap<V extends @Nullable Object> extends AbstractMap<String, V> {

    private static final Map<String, ?> EMPTY = new OrderedMap<>(new LinkedHashMap<>());

    private final Map<String, V> values;

    private OrderedMap(Map<String, V> values) {
        this.values = values;
    }

    @SuppressWarnings("unchecked") // it holds nothing, and never will
    static <V extends @Nullable Object> Map<String, V> empty() {
        return (Map<String, V>) EMPTY;
    }

    /** Takes the map over: nobody else may write to it. */
    static <V extends @Nullable Object> Map<String, V> owning(Map<String, V> values) {
        return values.isEmpty() ? empty() : new OrderedMap<>(values);
    }

    static <V extends @Nullable Object> Map<String, V> copyOf(Map<String, V> values) {
        if (values instanceof OrderedMap) {
            return values;
        }
        return values.isEmpty() ? empty() : owning(new LinkedHashMap<>(values));
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return Collections.unmodifiableMap(values).entrySet();
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return values.containsKey(key);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return values.get(key);
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        values.forEach(action);
    }
}
