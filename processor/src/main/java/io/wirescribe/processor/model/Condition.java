package io.wirescribe.processor.model;

import java.util.List;
import java.util.Set;

/** What can be true of an object, as far as its properties tell. */
public sealed interface Condition {

    /** What is true of every object. */
    Condition ALWAYS = new All(List.of());

    /** What is true of none. */
    Condition NEVER = new Any(List.of());

    /** That all of these are true, without those that always are. */
    static Condition all(List<Condition> conditions) {
        var open = conditions.stream().filter(each -> !each.equals(ALWAYS)).toList();
        return open.contains(NEVER) ? NEVER : open.size() == 1 ? open.get(0) : new All(open);
    }

    /** That one of these is true, without those that never are. */
    static Condition any(List<Condition> conditions) {
        var open = conditions.stream().filter(each -> !each.equals(NEVER)).toList();
        return open.contains(ALWAYS) ? ALWAYS : open.size() == 1 ? open.get(0) : new Any(open);
    }

    /** What is true where this is not, and the other way round. */
    Condition negated();

    /** Whether it depends on the value of one of these. */
    boolean asks(Set<String> properties);

    /**
     * What a property is.
     *
     * @param among whether it has one of the values, or one that is none of them: none of no values is any value
     * @param orAbsent whether it may as well not be there
     */
    record Has(String property, boolean among, List<Literal> values, boolean orAbsent) implements Condition {

        public Has {
            values = List.copyOf(values);
        }

        /** The property is there, whatever it is. */
        public static Has any(String property) {
            return new Has(property, false, List.of(), false);
        }

        @Override
        public Condition negated() {
            return new Has(property, !among, values, !orAbsent);
        }

        @Override
        public boolean asks(Set<String> properties) {
            return !values.isEmpty() && properties.contains(property);
        }
    }

    record All(List<Condition> conditions) implements Condition {

        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Condition negated() {
            return new Any(conditions.stream().map(Condition::negated).toList());
        }

        @Override
        public boolean asks(Set<String> properties) {
            return conditions.stream().anyMatch(each -> each.asks(properties));
        }
    }

    record Any(List<Condition> conditions) implements Condition {

        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Condition negated() {
            return new All(conditions.stream().map(Condition::negated).toList());
        }

        @Override
        public boolean asks(Set<String> properties) {
            return conditions.stream().anyMatch(each -> each.asks(properties));
        }
    }
}
