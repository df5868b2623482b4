package io.wirescribe.processor.model;

import java.util.List;

/** What a document demands of an object while something is true of it: an {@code if} and its {@code then}. */
public record Conditional(Condition condition, List<Demand> demands) {

    public Conditional {
        demands = List.copyOf(demands);
    }

    /** One thing that is demanded of a property. */
    public sealed interface Demand {

        String property();

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
