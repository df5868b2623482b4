package io.wirescribe.check;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values that the document does not allow, all at once, in the document's names: {@code CompletionRequest: prompt is
 * required; max_tokens_to_sample must be at least 1 but was 0}. Texts are never quoted, they may be secrets.
 */
public final class ConstraintViolationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final Violation[] violations;

    ConstraintViolationException(String type, List<Violation> violations) {
        super(type + ": " + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.violations = violations.toArray(Violation[]::new);
    }

    /**
     * What is wrong, in the order of the checks.
     *
     * @return at least one violation
     */
    public List<Violation> violations() {
        return List.of(violations);
    }

    /**
     * One thing that is wrong.
     *
     * @param property the property in the document's name, with an index for an item: {@code stop_sequences[2]}
     * @param message what is wrong with it: {@code must be at least 1 but was 0}
     */
    public record Violation(String property, String message) implements Serializable {

        private static final long serialVersionUID = 1;

        @Override
        public String toString() {
            return property + " " + message;
        }
    }
}
