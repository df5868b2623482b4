package io.wirescribe.bedrock;

import static java.util.Objects.requireNonNull;

/**
 * Writes prompts of text completions as they must be: turns that open with {@code \n\nHuman:} and
 * {@code \n\nAssistant:}, the first of them the human's, the last the assistant's and left open.
 *
 * <pre>{@code
 * String prompt = new ClaudePrompt()
 *         .system("Answer in one sentence.")
 *         .human("Why is the sky blue?")
 *         .toString();
 * // Answer in one sentence.\n\nHuman: Why is the sky blue?\n\nAssistant:
 * }</pre>
 *
 * <p>A text that holds the opening of a turn cannot pass for one: the blank line before it is taken away. Space around
 * texts is, too, because the service takes offence at some of it. Where the conversation does not begin with the human,
 * an empty turn of theirs comes first. Not safe for use by several threads.
 */
public final class ClaudePrompt {

    private static final String HUMAN = "\n\nHuman:";
    private static final String ASSISTANT = "\n\nAssistant:";

    private final StringBuilder turns = new StringBuilder();
    private String system = "";
    private String prefill = "";

    /** A prompt without turns. */
    public ClaudePrompt() {}

    /**
     * Says what holds for the whole conversation, in place of what was said before. Claude 2.1 and later heed it.
     *
     * @param text stands before the first turn
     * @return this
     * @throws IllegalArgumentException if it begins like a turn, for which the service would take it
     */
    public ClaudePrompt system(String text) {
        var tame = tame(requireNonNull(text, "text"));
        if (tame.startsWith("Human:") || tame.startsWith("Assistant:")) {
            throw new IllegalArgumentException("the system text must not begin with Human: or Assistant:");
        }
        system = tame;
        return this;
    }

    /**
     * Adds a turn of the human.
     *
     * @param text what they said
     * @return this
     */
    public ClaudePrompt human(String text) {
        append(turns.append(HUMAN), text);
        return this;
    }

    /**
     * Adds a turn of the assistant.
     *
     * @param text what it said
     * @return this
     */
    public ClaudePrompt assistant(String text) {
        if (turns.isEmpty()) {
            turns.append(HUMAN);
        }
        append(turns.append(ASSISTANT), text);
        return this;
    }

    /**
     * Puts the words into the assistant's mouth that its answer begins with, in place of any before.
     *
     * @param text the words, which the completion will not repeat
     * @return this
     */
    public ClaudePrompt prefill(String text) {
        prefill = requireNonNull(text, "text");
        return this;
    }

    private static void append(StringBuilder prompt, String text) {
        var tame = tame(requireNonNull(text, "text"));
        if (!tame.isEmpty()) {
            prompt.append(' ').append(tame);
        }
    }

    /** The prompt. */
    @Override
    public String toString() {
        var prompt = new StringBuilder(system).append(turns.isEmpty() ? HUMAN : turns);
        append(prompt.append(ASSISTANT), prefill);
        return prompt.toString();
    }

    /** Leaves one line break before what would otherwise open a turn. */
    private static String tame(String text) {
        var stripped = text.strip();
        var tame = new StringBuilder(stripped.length());
        int copied = 0;
        for (int colon = stripped.indexOf(':'); colon >= 0; colon = stripped.indexOf(':', colon + 1)) {
            int word = opening(stripped, colon);
            int blank = word < 0 ? -1 : blankBefore(stripped, word);
            if (blank >= 0) {
                tame.append(stripped, copied, blank).append('\n');
                copied = word;
            }
        }
        return tame.append(stripped, copied, stripped.length()).toString();
    }

    private static int opening(String text, int colon) {
        if (text.startsWith("Human", colon - "Human".length())) {
            return colon - "Human".length();
        }
        return text.startsWith("Assistant", colon - "Assistant".length()) ? colon - "Assistant".length() : -1;
    }

    /** Where the space begins that ends at a place, if there are line breaks in it enough for a blank line, else -1. */
    private static int blankBefore(String text, int end) {
        int start = end;
        int breaks = 0;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
            breaks += text.charAt(start) == '\n' ? 1 : 0;
        }
        return breaks < 2 ? -1 : start;
    }
}
