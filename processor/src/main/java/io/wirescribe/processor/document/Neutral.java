package io.wirescribe.processor.document;

import java.math.BigDecimal;
import java.util.Set;

/** What allows every value: words that only describe, and limits as they are where nobody sets them. */
final class Neutral {

    private static final Set<String> DESCRIBING = Set.of(
            "title",
            "description",
            "$comment",
            "deprecated",
            "example",
            "examples",
            "default",
            "format",
            "readOnly",
            "writeOnly");

    private Neutral() {}

    /** @param word a part of a schema */
    static boolean allows(Spot word) {
        return DESCRIBING.contains(word.name())
                || word.name().startsWith("x-")
                || switch (word.name()) {
                    case "nullable", "uniqueItems" -> is(word, false);
                    case "additionalProperties", "unevaluatedProperties" ->
                        is(word, true) || (word.mapping() && word.names().isEmpty());
                    case "minLength", "minItems", "minProperties" ->
                        word.node() instanceof Node.Numeric number
                                && number.value().compareTo(BigDecimal.ZERO) <= 0;
                    default -> false;
                };
    }

    /** The same where one of some values is asked for: all are as long as they must be. */
    static boolean allows(Spot word, Set<String> texts) {
        return allows(word)
                || (word.name().equals("minLength")
                        && word.node() instanceof Node.Numeric least
                        && !texts.isEmpty()
                        && texts.stream()
                                .map(text -> text.codePointCount(0, text.length()))
                                .allMatch(length -> least.value().compareTo(BigDecimal.valueOf(length)) <= 0));
    }

    private static boolean is(Spot word, boolean value) {
        return word.node() instanceof Node.Truth truth && truth.value() == value;
    }
}
