package io.wirescribe.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a server does.
 *
 * @param words what a person would call it: its operationId, else its method and path
 * @param servers where it is served; none if that is where the others are
 */
public record Operation(
        Route route,
        List<String> words,
        List<Parameter> parameters,
        @Nullable Body body,
        List<Answer> answers,
        Requirement requirement,
        List<Server> servers,
        Doc doc) {

    public Operation {
        words = List.copyOf(words);
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
        servers = List.copyOf(servers);
    }

    Operation with(List<Parameter> others) {
        return new Operation(route, words, others, body, answers, requirement, servers, doc);
    }

    Operation with(Body other) {
        return new Operation(route, words, parameters, other, answers, requirement, servers, doc);
    }
}
