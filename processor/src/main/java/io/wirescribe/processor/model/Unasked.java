package io.wirescribe.processor.model;

import java.util.function.BiPredicate;

/** Parameters that nobody passes: they need no type of their own, only the value that is sent for them, if any. */
public final class Unasked {

    private static final Value TEXT = Value.of(new Type.Scalar(Type.Kind.STRING, ""));

    private Unasked() {}

    /**
     * The same API with such parameters as plain text.
     *
     * @param passed whether somebody passes a parameter of an operation
     */
    public static Api plain(Api api, BiPredicate<Operation, Parameter> passed) {
        var operations = api.operations().stream()
                .map(operation -> operation.with(operation.parameters().stream()
                        .map(parameter -> passed.test(operation, parameter) ? parameter : plain(parameter))
                        .toList()))
                .toList();
        return api.with(operations, api.types());
    }

    private static Parameter plain(Parameter parameter) {
        return parameter.required() && parameter.doc().standard() == null ? parameter : parameter.with(TEXT);
    }
}
