package io.wirescribe.processor.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A header that an answer has.
 *
 * @param name as it is written on the wire
 */
public record Header(String name, Value value, Doc doc) {

    private static final Value TEXT = Value.of(new Type.Scalar(Type.Kind.STRING, ""));
    private static final Set<Type.Kind> INTEGERS = EnumSet.of(Type.Kind.INT32, Type.Kind.INT64);
    private static final Set<Type.Kind> NUMBERS =
            EnumSet.of(Type.Kind.INT32, Type.Kind.INT64, Type.Kind.FLOAT, Type.Kind.DOUBLE);

    /** The same where it may also be the other, which has its name: a text unless one type holds both. */
    Header or(Header other) {
        var common = common(value.type(), other.value().type());
        return common.equals(Optional.of(value.type()))
                ? this
                : new Header(name, common.map(Value::of).orElse(TEXT), doc);
    }

    /** Whether one type holds both, whatever their formats are called. */
    boolean like(Header other) {
        return common(value.type(), other.value().type()).isPresent();
    }

    private static Optional<Type> common(Type one, Type other) {
        if (one instanceof Type.ListOf list && other instanceof Type.ListOf another) {
            return common(list.element().type(), another.element().type())
                    .map(element -> new Type.ListOf(Value.of(element)));
        } else if (one instanceof Type.Scalar scalar && other instanceof Type.Scalar another) {
            return scalar.kind() == another.kind() ? Optional.of(one) : wider(scalar.kind(), another.kind());
        }
        return Optional.empty();
    }

    private static Optional<Type> wider(Type.Kind one, Type.Kind other) {
        if (!NUMBERS.contains(one) || !NUMBERS.contains(other)) {
            return Optional.empty();
        }
        var kind = INTEGERS.contains(one) && INTEGERS.contains(other) ? Type.Kind.INT64 : Type.Kind.DOUBLE;
        return Optional.of(new Type.Scalar(kind, ""));
    }
}
