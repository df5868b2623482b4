package io.wirescribe.processor.model;

import java.math.BigDecimal;
import java.util.List;

/** One thing that a document demands of a value, beyond its type. */
public sealed interface Limit {

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
}
