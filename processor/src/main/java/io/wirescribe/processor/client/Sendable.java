package io.wirescribe.processor.client;

import io.wirescribe.processor.model.Body;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Type;
import java.util.Optional;

/** What cannot be sent yet, and why. */
final class Sendable {

    private Sendable() {}

    /** Empty if there is nothing against it. */
    static Optional<String> problem(Parameter parameter) {
        var list = parameter.value().type() instanceof Type.ListOf;
        var why = switch (parameter.in()) {
            case PATH, HEADER -> parameter.style().equals("simple") ? "" : "its style is " + parameter.style();
            case QUERY ->
                !parameter.style().equals("form")
                        ? "its style is " + parameter.style()
                        : list && !parameter.explode() ? "its list is not exploded" : "";
            case COOKIE -> "it is a cookie";
        };
        if (!why.isEmpty()) {
            return Optional.of(why);
        }
        return flat(parameter.value().type())
                ? Optional.empty()
                : Optional.of("it is not a plain value or a list of them");
    }

    static String mediaTypes(Body body) {
        return String.join(
                " or ", body.contents().stream().map(Content::mediaType).toList());
    }

    private static boolean flat(Type type) {
        return type instanceof Type.Scalar
                || type instanceof Type.Reference
                || (type instanceof Type.ListOf list && flat(list.element().type()));
    }
}
