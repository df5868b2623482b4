package io.wirescribe.processor.model;

import java.util.List;

/**
 * A type as it is used in one place.
 *
 * @param nullable whether JSON's {@code null} may stand for it
 */
public record Value(Type type, boolean nullable, List<Limit> limits) {

    public Value {
        limits = List.copyOf(limits);
    }

    /** Any value of the type, and never {@code null}. */
    public static Value of(Type type) {
        return new Value(type, false, List.of());
    }
}
