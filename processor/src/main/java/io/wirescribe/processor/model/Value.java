package io.wirescribe.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type as it is used in one place.
 *
 * @param nullable whether JSON's {@code null} may stand for it
 */
public record Value(Type type, boolean nullable, List<Limit> limits) {

    public Value {
        limits = List.copyOf(limits);
    }

    /** The only one that its limits allow; null if there is none, or more. */
    public @Nullable Literal only() {
        for (var limit : limits) {
            if (limit instanceof Limit.Constant constant) {
                return constant.value();
            } else if (limit instanceof Limit.OneOf one && one.values().size() == 1) {
                return one.values().get(0);
            }
        }
        return null;
    }

    /** Any value of the type, and never {@code null}. */
    public static Value of(Type type) {
        return new Value(type, false, List.of());
    }
}
