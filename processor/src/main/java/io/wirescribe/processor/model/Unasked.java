package io.wirescribe.processor.model;

import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Parameters that nobody passes: they need no type of their own, only the value that is sent for them, if any. */
public final class Unasked {

    private static final Value TEXT = Value.of(new Type.Scalar(Type.Kind.STRING, ""));

    private final Map<Pointer, Declared> types;

    private Unasked(Map<Pointer, Declared> types) {
        this.types = types;
    }

    /**
     * The same API with such parameters as plain text.
     *
     * @param passed whether somebody passes a parameter of an operation
     */
    public static Api plain(Api api, BiPredicate<Operation, Parameter> passed) {
        var unasked = new Unasked(api.types());
        var operations = api.operations().stream()
                .map(operation -> unasked.plain(operation, passed))
                .toList();
        return api.with(operations, api.types());
    }

    /** Whether a value is sent for a parameter that nobody passes. */
    public static boolean settled(Api api, Parameter parameter) {
        return new Unasked(api.types()).plain(parameter).fallback() != null;
    }

    private Operation plain(Operation operation, BiPredicate<Operation, Parameter> passed) {
        var parameters = operation.parameters().stream()
                .map(parameter -> passed.test(operation, parameter) ? settled(parameter) : plain(parameter))
                .toList();
        return operation.with(parameters);
    }

    /** One method may pass what another leaves out. */
    private Parameter settled(Parameter parameter) {
        return parameter.in() == Parameter.In.HEADER && parameter.required()
                ? with(parameter.value(), standard(parameter), parameter)
                : parameter;
    }

    private Parameter plain(Parameter parameter) {
        var standard = parameter.in() == Parameter.In.HEADER
                ? standard(parameter)
                : parameter.doc().standard();
        if (parameter.required() && standard == null) {
            return parameter;
        }
        return with(TEXT, standard, parameter);
    }

    private static Parameter with(Value value, @Nullable Literal standard, Parameter parameter) {
        var doc = new Doc(parameter.doc().text(), parameter.doc().deprecated(), standard);
        return new Parameter(
                parameter.name(),
                parameter.in(),
                parameter.required(),
                value,
                parameter.serialization(),
                doc,
                parameter.origin());
    }

    /** The default, or the only value there is. */
    private @Nullable Literal standard(Parameter parameter) {
        if (parameter.doc().standard() != null) {
            return parameter.doc().standard();
        }
        if (parameter.required()) { // what may be left out can say something by being there, as true does
            for (var limit : parameter.value().limits()) {
                if (limit instanceof Limit.Constant constant) {
                    return constant.value();
                } else if (limit instanceof Limit.OneOf one && one.values().size() == 1) {
                    return one.values().get(0);
                }
            }
        }
        return parameter.value().type() instanceof Type.Reference reference
                        && types.get(reference.target()) instanceof Declared.OpenEnum openEnum
                        && openEnum.values().size() == 1
                ? new Literal.Text(openEnum.values().get(0))
                : null;
    }
}
