package io.wirescribe.processor.naming;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Pointer;
import java.util.List;
import java.util.Set;

/** What the document spells as Java does. That has its name whatever else would be called so, and keeps it. */
final class Spelled {

    private Spelled() {}

    static Set<Pointer> operations(Api api) {
        return api.operations().stream()
                .filter(operation -> operation.words().equals(List.of(Words.member(operation.words()))))
                .map(operation -> operation.route().pointer())
                .collect(toSet());
    }

    static Set<Pointer> types(Api api) {
        var operations = api.operations().stream()
                .map(operation -> operation.words().get(0))
                .collect(toSet());
        return api.types().values().stream()
                .filter(type -> type(type, operations))
                .map(type -> type.origin().pointer())
                .collect(toSet());
    }

    /** @param operations what operations are called first: so are the types that are written in them */
    private static boolean type(Declared type, Set<String> operations) {
        var words = type.origin().words();
        var first = words.subList(0, 1);
        var method = Naming.inline(type) && operations.containsAll(first);
        return first.equals(List.of(method ? Words.member(first) : Words.type(first)))
                && words.stream().map(Words::capital).collect(joining()).equals(Words.type(words));
    }
}
