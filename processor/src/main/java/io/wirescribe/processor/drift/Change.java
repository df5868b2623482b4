package io.wirescribe.processor.drift;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that is not as it was. */
public sealed interface Change {

    /** What changed, as the document and the generated code call it: {@code CompletionRequest.temperature}. */
    String subject();

    /** Which rule was applied, such as {@code maximum} or {@code property-removed}. */
    String rule();

    /** Which way it travels. */
    Direction direction();

    /** Whether it breaks callers. */
    Verdict verdict();

    /** The change in words, without the verdict: {@code CompletionRequest.temperature maximum 2 -> 1}. */
    String words();

    /** A change in words, with the verdict. */
    default String sentence() {
        return words() + verdict().suffix();
    }

    /**
     * It was not there.
     *
     * @param note what else there is to say of it
     */
    record Added(String subject, String rule, String note, Direction direction, Verdict verdict) implements Change {

        @Override
        public String words() {
            return subject + " added" + note;
        }
    }

    record Removed(String subject, String rule, Direction direction, Verdict verdict) implements Change {

        @Override
        public String words() {
            return subject + " removed";
        }
    }

    /**
     * Something is true of it that was not, or the other way round.
     *
     * @param before null if nothing was
     * @param after null if nothing is
     */
    record Altered(
            String subject,
            String rule,
            @Nullable String before,
            @Nullable String after,
            Direction direction,
            Verdict verdict)
            implements Change {

        private static final Map<String, String> GAINED = Map.of(
                "required", "is required",
                "null", "may be null",
                "deprecated", "is deprecated",
                "forbidden", "must not be there",
                "uniqueItems", "may hold no item twice");

        private static final Map<String, String> LOST = Map.of(
                "required", "is no longer required",
                "null", "is never null now",
                "deprecated", "is no longer deprecated",
                "forbidden", "may be there",
                "uniqueItems", "may hold an item twice");

        @Override
        public String words() {
            if (Part.YES.equals(after) && before == null && GAINED.containsKey(rule)) {
                return subject + " " + GAINED.get(rule);
            }
            if (after == null && Part.YES.equals(before) && LOST.containsKey(rule)) {
                return subject + " " + LOST.get(rule);
            }
            return "%s %s %s -> %s"
                    .formatted(subject, rule, said(before), said(after))
                    .strip();
        }

        private static String said(@Nullable String value) {
            return value == null ? "none" : value;
        }
    }
}
