package io.wirescribe.processor.model;

import java.math.BigDecimal;
import java.util.List;

/** One thing that a document demands of a value, beyond its type. */
public sealed interface Limit {

    /** Whether it is of a text, as it is written. */
    default boolean ofText() {
        return this instanceof MinLength || this instanceof MaxLength || this instanceof Matches;
    }

    record Minimum(BigDecimal value, boolean exclusive) implements Limit {}

    record Maximum(BigDecimal value, boolean exclusive) implements Limit {}

    record MultipleOf(BigDecimal value) implements Limit {}

    /** In code points. */
    record MinLength(int value) implements Limit {}

    /** In code points. */
    record MaxLength(int value) implements Limit {}

    /**
     * A match anywhere in the text satisfies it.
     *
     * @param regex as {@link java.util.regex.Pattern} understands it
     * @param written as the document has it
     */
    record Matches(String regex, String written) implements Limit {}

    record MinItems(int value) implements Limit {}

    record MaxItems(int value) implements Limit {}

    record UniqueItems() implements Limit {}

    record MinProperties(int value) implements Limit {}

    record MaxProperties(int value) implements Limit {}

    /** Names that a map must have entries for. */
    record RequiredNames(List<String> names) implements Limit {

        public RequiredNames {
            names = List.copyOf(names);
        }
    }

    /** What holds for every name in a map. */
    record Names(List<Limit> limits) implements Limit {

        public Names {
            limits = List.copyOf(limits);
        }
    }

    record Constant(Literal value) implements Limit {}

    /** One of some values; of none if there can be no value at all. */
    record OneOf(List<Literal> values) implements Limit {

        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** A value that keeps all these is wrong. */
    record Not(List<Limit> limits) implements Limit {

        public Not {
            limits = List.copyOf(limits);
        }
    }

    /** A value must keep all of at least one of these. */
    record AnyOf(List<List<Limit>> alternatives) implements Limit {

        public AnyOf {
            alternatives = alternatives.stream().map(List::copyOf).toList();
        }
    }

    /** What JSON of any kind must be readable as. */
    record Narrower(Value value) implements Limit {}

    /**
     * What the items of a list are by their position.
     *
     * @param first as many of the first items as there are in a list
     * @param others the items after them
     */
    record Positions(List<Value> first, Value others) implements Limit {

        public Positions {
            first = List.copyOf(first);
        }
    }

    /**
     * How many items of a list must be of a sort.
     *
     * @param most {@link Integer#MAX_VALUE} if that does not matter
     */
    record Contains(Value item, int least, int most) implements Limit {}

    /**
     * What the entries of a map are by their names.
     *
     * @param names those that are meant: all that match one of these, or all that match none
     * @param matching whether those are meant that match
     */
    record Entries(List<Matches> names, boolean matching, Value value) implements Limit {

        public Entries {
            names = List.copyOf(names);
        }
    }
}
