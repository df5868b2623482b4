package io.wirescribe.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a server does.
 *
 * @param words what a person would call it: its operationId, else its method and path
 */
public record Operation(
        Route route,
        List<String> words,
        List<Parameter> parameters,
        @Nullable Body body,
        List<Answer> answers,
        Requirement requirement,
        Doc doc) {

    public Operation {
        words = List.copyOf(words);
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
    }
}
