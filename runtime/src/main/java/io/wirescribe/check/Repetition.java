package io.wirescribe.check;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Items that are the same in JSON: bytes by what they hold, and 0 whatever its sign. */
final class Repetition {

    private static final int FEW = 8;
    private static final Double MINUS_ZERO = -0.0;
    private static final Float MINUS_ZERO_OF_A_FLOAT = -0f;

    private Repetition() {}

    /** Whether some item is there twice. */
    static boolean in(Collection<?> items) {
        if (items instanceof List<?> list && list.size() <= FEW) {
            return pairs(list);
        }
        return hashed(items);
    }

    /** Of a few items no set needs to be made. */
    private static boolean pairs(List<?> items) {
        for (int i = 1; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Objects.deepEquals(unsigned(items.get(i)), unsigned(items.get(j)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hashed(Collection<?> items) {
        var seen = new HashSet<@Nullable Object>();
        for (var item : items) {
            if (!seen.add(item instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : unsigned(item))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object unsigned(@Nullable Object item) {
        if (MINUS_ZERO.equals(item)) {
            return 0.0;
        }
        return MINUS_ZERO_OF_A_FLOAT.equals(item) ? 0f : item;
    }
}
