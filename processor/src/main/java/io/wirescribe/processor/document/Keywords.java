package io.wirescribe.processor.document;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What schemas say in one word, by what it is about. */
final class Keywords {

    /** What holds values of one type to less than that, and says nothing of those of another. */
    private static final List<String> LIMITS = List.of(
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties");

    private Keywords() {}

    /** The limits of numbers, texts and sizes, and some more. */
    static Set<String> limitsAnd(String... others) {
        Set<String> words = new HashSet<>(LIMITS);
        Collections.addAll(words, others);
        return Set.copyOf(words);
    }
}
