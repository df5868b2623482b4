package com.acme.claude.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.regex.Pattern;

/** The rules a prompt of the text completion endpoint has to follow. */
final class Prompt {

    /** A turn begins after a blank line; the very first may go without. */
    private static final Pattern TURN = Pattern.compile("(?:\\A\\s*|\n\n)(Human|Assistant):");

    private Prompt() {}

    /** How many turns are the human's. */
    static int questions(String prompt) throws Refusal {
        var turns = new ArrayList<String>();
        for (var turn = TURN.matcher(prompt); turn.find(); ) {
            turns.add(turn.group(1));
        }
        if (turns.isEmpty() || !turns.get(0).equals("Human")) {
            throw Refusal.invalid("prompt must start with \"\\n\\nHuman:\" turn after an optional system prompt");
        }
        if (!turns.get(turns.size() - 1).equals("Assistant")) {
            throw Refusal.invalid("prompt must end with \"\\n\\nAssistant:\" turn");
        }
        return Collections.frequency(turns, "Human");
    }
}
