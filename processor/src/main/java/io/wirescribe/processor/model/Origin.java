package io.wirescribe.processor.model;

import java.util.List;

/**
 * Where a part of the model was read from.
 *
 * @param line the line it starts at
 * @param words what a person would call it, outermost first: {@code [CompletionRequest, metadata]}
 */
public record Origin(Pointer pointer, Line line, List<String> words) {

    /** How a word begins that tells a branch of a choice from the others by what it alone has. */
    public static final String WITH = "with ";

    public Origin {
        words = List.copyOf(words);
    }
}
