package io.wirescribe.processor.model;

import java.util.List;

/**
 * Where a part of the model was read from.
 *
 * @param line the line it starts at
 * @param words what a person would call it, outermost first: {@code [CompletionRequest, metadata]}
 */
public record Origin(Pointer pointer, Line line, List<String> words) {

    public Origin {
        words = List.copyOf(words);
    }
}
