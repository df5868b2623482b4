package io.wirescribe.processor.model;

/**
 * A header that an answer has.
 *
 * @param name as it is written on the wire
 */
public record Header(String name, Value value, Doc doc) {

    private static final Value TEXT = Value.of(new Type.Scalar(Type.Kind.STRING, ""));

    /** The same where it may also be the other, which has its name: a text unless they are of one type. */
    Header or(Header other) {
        return like(other) ? this : new Header(name, TEXT, doc);
    }

    /** Whether who reads it gets the same as of the other, whatever its format is called. */
    boolean like(Header other) {
        return like(value.type(), other.value().type());
    }

    private static boolean like(Type one, Type other) {
        if (one instanceof Type.ListOf list) {
            return other instanceof Type.ListOf another
                    && like(list.element().type(), another.element().type());
        }
        return one instanceof Type.Scalar scalar ? other.is(scalar.kind()) : one.equals(other);
    }
}
