package com.acme.claude.server;

import java.util.ArrayList;
import java.util.List;

/** What the server has to say, as it always says the same: word by word, and why it stops. */
record Wording(List<String> words, String stopReason) {

    private static final List<String> EVERYTHING = List.of(
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

    /** As much of it as was ordered: a word counts as a token. */
    static Wording of(Order order) {
        var words = new ArrayList<String>();
        for (var word : EVERYTHING) {
            if (order.stopSequences().stream().anyMatch(word::contains)) {
                return new Wording(words, "stop_sequence");
            }
            if (words.size() == order.maxTokens()) {
                return new Wording(words, "max_tokens");
            }
            words.add(word);
        }
        return new Wording(words, "stop_sequence");
    }

    String text() {
        return String.join("", words);
    }
}
