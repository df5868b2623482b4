package io.wirescribe.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers whose type depends on their status: together they are a type of their own, one for each operation. */
public final class ByStatus {

    private ByStatus() {}

    /** The same API with these types. */
    public static Api typed(Api api) {
        Map<Pointer, Declared> types = new LinkedHashMap<>(api.types());
        for (var operation : api.operations()) {
            if (differs(operation)) {
                types.put(pointer(operation), answers(operation));
            }
        }
        return api.with(api.operations(), types);
    }

    static boolean differs(Operation operation) {
        return Outcome.successes(operation).stream()
                        .flatMap(answer -> Outcome.json(answer).stream())
                        .map(content -> content.value().type())
                        .distinct()
                        .count()
                > 1;
    }

    static Type type(Operation operation) {
        return new Type.Reference(pointer(operation));
    }

    private static Pointer pointer(Operation operation) {
        var place = operation.route().pointer();
        return new Pointer(place.document(), place.fragment() + "/responses");
    }

    private static Declared answers(Operation operation) {
        var origin = new Origin(
                pointer(operation),
                operation.route().line(),
                Stream.concat(operation.words().stream(), Stream.of("answer")).toList());
        return new Declared.Answers(origin, operation.doc(), variants(operation));
    }

    private static List<Declared.Variant> variants(Operation operation) {
        return Outcome.successes(operation).stream()
                .filter(answer -> answer.status().matches("2(\\d\\d|XX)"))
                .filter(answer ->
                        answer.contents().isEmpty() || Outcome.json(answer).isPresent())
                .map(answer -> new Declared.Variant(
                        answer.status(), Outcome.json(answer).orElse(null), answer.doc()))
                .toList();
    }
}
