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

    /** The path as it is sent: parameters of the query need no place in it, even if the document gives them one. */
    public String sent() {
        var filling = names(Parameter.In.PATH);
        return route.sentWithout(names(Parameter.In.QUERY).stream()
                .filter(name -> !filling.contains(name) || route.segment(name))
                .toList());
    }

    private List<String> names(Parameter.In place) {
        return parameters.stream()
                .filter(parameter -> parameter.in() == place)
                .map(Parameter::name)
                .toList();
    }

    Operation with(List<Parameter> others) {
        return new Operation(route, words, others, body, answers, requirement, servers, doc);
    }

    Operation with(Body other) {
        return new Operation(route, words, parameters, other, answers, requirement, servers, doc);
    }
}
