package com.acme.claude.server;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server has to say, word by word, and why it stops.
 *
 * @param stop which of the stop sequences ordered came up, null if none did
 */
record Wording(
        List<String> words, String stopReason, @Nullable String stop) {

    private static final List<String> NOON = List.of(
            " Sunlight",
            " holds",
            " every",
            " colour.",
            " Air",
            " scatters",
            " the",
            " short,",
            " blue",
            " waves",
            " far",
            " more",
            " than",
            " the",
            " long,",
            " red",
            " ones,",
            " so",
            " blue",
            " reaches",
            " us",
            " from",
            " everywhere.");
    private static final List<String> EVENING = List.of(
            " In",
            " the",
            " evening",
            " light",
            " comes",
            " a",
            " longer",
            " way,",
            " and",
            " only",
            " red",
            " is",
            " left",
            " of",
            " it.");

    /** As much as was ordered of the answer to the first question or to a further one: a word counts as a token. */
    static Wording of(Order order) {
        var words = new ArrayList<String>();
        for (var word : order.questions() > 1 ? EVENING : NOON) {
            var stop = order.stopSequences().stream().filter(word::contains).findFirst();
            if (stop.isPresent()) {
                return new Wording(words, "stop_sequence", stop.get());
            }
            if (words.size() == order.maxTokens()) {
                return new Wording(words, "max_tokens", null);
            }
            words.add(word);
        }
        return new Wording(words, "stop_sequence", null);
    }

    String text() {
        return String.join("", words);
    }
}
