package io.wirescribe.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A map in the order of its document. Few members, as most objects have, lie side by side and are looked at one after
 * the other; many are hashed.
 */
final class Members<V extends @Nullable Object> extends AbstractMap<String, V> {

    private static final int FEW = 8;

    private @Nullable Object[] pairs = new @Nullable Object[6];
    private int size;
    private @Nullable Map<String, V> many;

    private int place(@Nullable Object name) {
        for (int at = 0; at < 2 * size; at += 2) {
            if (name != null && name.equals(pairs[at])) {
                return at;
            }
        }
        return -1;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // put() is the only one that writes there
    private V value(int at) {
        return (V) pairs[at + 1];
    }

    @Override
    @SuppressWarnings("NullAway") // null stands for no value, too
    public @Nullable V put(String name, V value) {
        int at = many == null ? place(name) : -1;
        if (at >= 0) {
            var before = value(at);
            pairs[at + 1] = value;
            return before;
        }
        if (many == null && size == FEW) {
            many = new LinkedHashMap<>(this);
        }
        if (many != null) {
            return many.put(name, value);
        }
        append(name, value);
        return null;
    }

    private void append(String name, V value) {
        int at = 2 * size++;
        if (at == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * FEW);
        }
        pairs[at] = name;
        pairs[at + 1] = value;
    }

    @Override
    @SuppressWarnings("NullAway") // null stands for no value, too
    public @Nullable V get(@Nullable Object name) {
        if (many != null) {
            return many.get(name);
        }
        int at = place(name);
        return at < 0 ? null : value(at);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return many == null ? place(name) >= 0 : many.containsKey(name);
    }

    @Override
    @SuppressWarnings("NullAway") // null stands for no value, too
    public @Nullable V remove(@Nullable Object name) {
        if (many != null) {
            return many.remove(name);
        }
        int at = place(name);
        if (at < 0) {
            return null;
        }
        var before = value(at);
        size--;
        System.arraycopy(pairs, at + 2, pairs, at, 2 * size - at);
        return before;
    }

    @Override
    public int size() {
        return many == null ? size : many.size();
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        if (many != null) {
            many.forEach(action);
            return;
        }
        for (int at = 0; at < 2 * size; at += 2) {
            action.accept((String) pairs[at], value(at));
        }
    }

    @Override
    public void replaceAll(BiFunction<? super String, ? super V, ? extends V> change) {
        if (many != null) {
            many.replaceAll(change);
            return;
        }
        for (int at = 0; at < 2 * size; at += 2) {
            pairs[at + 1] = change.apply((String) pairs[at], value(at));
        }
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        if (many != null) {
            return many.entrySet();
        }
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Entry<String, V>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, V>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < 2 * size;
        }

        @Override
        public Entry<String, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int at = next;
            next += 2;
            return new SimpleImmutableEntry<>((String) pairs[at], value(at));
        }

        @Override
        public void remove() {
            next -= 2;
            Members.this.remove(pairs[next]);
        }
    }
}
