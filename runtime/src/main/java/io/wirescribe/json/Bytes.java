package io.wirescribe.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Equality of values that hold {@code byte[]}, in lists and maps too: by what they hold, which {@link Objects#equals}
 * does not look at. Generated types with such values are equal by it.
 *
 * <pre>{@code
 * Bytes.equal(List.of(new byte[] {1}), List.of(new byte[] {1}));   // true
 * }</pre>
 */
public final class Bytes {

    private Bytes() {}

    /**
     * Whether two values are the same, byte by byte.
     *
     * @param one a {@code byte[]}, a list or a map, or anything else, which is asked itself
     * @param other the other
     */
    public static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof byte[] bytes && other instanceof byte[] others) {
            return Arrays.equals(bytes, others);
        } else if (one instanceof List<?> list && other instanceof List<?> others) {
            return list.size() == others.size() && sameItems(list, others);
        } else if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others) {
            return map.keySet().equals(others.keySet())
                    && map.entrySet().stream().allMatch(each -> equal(each.getValue(), others.get(each.getKey())));
        }
        return Objects.equals(one, other);
    }

    /**
     * A hash code that is the same for values that are {@link #equal}.
     *
     * @param value as for {@link #equal}
     */
    public static int hash(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return Arrays.hashCode(bytes);
        } else if (value instanceof List<?> list) {
            return list.stream().mapToInt(Bytes::hash).reduce(1, (hash, item) -> 31 * hash + item);
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .mapToInt(each -> Objects.hashCode(each.getKey()) ^ hash(each.getValue()))
                    .sum();
        }
        return Objects.hashCode(value);
    }

    private static boolean sameItems(List<?> list, List<?> others) {
        var iterator = others.iterator();
        return list.stream().allMatch(item -> equal(item, iterator.next()));
    }
}
