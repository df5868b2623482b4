package io.wirescribe.processor.naming;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Operation;
import java.util.List;
import java.util.Set;

/** What the document spells as Java does. That has its name whatever else would be called so, and keeps it. */
final class Spelled {

    /** What operations are called first: so are the types that are written in them. */
    private final Set<String> operations;

    private Spelled(Set<String> operations) {
        this.operations = operations;
    }

    static Spelled of(Api api) {
        return new Spelled(api.operations().stream()
                .map(operation -> operation.words().get(0))
                .collect(toSet()));
    }

    static boolean operation(Operation operation) {
        return operation.words().equals(List.of(Words.member(operation.words())));
    }

    boolean type(Declared type) {
        var words = type.origin().words();
        var first = words.subList(0, 1);
        var method = Naming.inline(type) && operations.containsAll(first);
        return first.equals(List.of(method ? Words.member(first) : Words.type(first)))
                && words.stream().map(Words::capital).collect(joining()).equals(Words.type(words));
    }
}
