package io.wirescribe.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a document demands of an object while something is true of it: an {@code if} and its {@code then}. */
public record Conditional(Condition condition, List<Demand> demands) {

    public Conditional {
        demands = List.copyOf(demands);
    }

    /**
     * The same of an object some of whose properties hold what nothing more can be asked of; empty if nothing is left.
     */
    Optional<Conditional> blindTo(Set<String> properties) {
        var left = demands.stream()
                .filter(demand -> !demand.ofValue() || !properties.contains(demand.property()))
                .toList();
        return left.isEmpty() || condition.asks(properties)
                ? Optional.empty()
                : Optional.of(new Conditional(condition, left));
    }

    /** One thing that is demanded of a property. */
    public sealed interface Demand {

        String property();

        /** Whether more is demanded than that it is there, or not. */
        default boolean ofValue() {
            return this instanceof Limited || this instanceof Within;
        }

        /** It must be there. */
        record Required(String property) implements Demand {}

        /** It must not be there. */
        record Forbidden(String property) implements Demand {}

        /**
         * If it is there, it must keep these limits also.
         *
         * @param value what it is, without limits of its own
         */
        record Limited(String property, Value value) implements Demand {}

        /** If it is there, its own properties must be as demanded. */
        record Within(String property, List<Demand> demands) implements Demand {

            public Within {
                demands = List.copyOf(demands);
            }
        }
    }
}
