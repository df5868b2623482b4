package io.wirescribe.processor.model;

/** What a value is, once it is there. */
public sealed interface Type {

    /** Whether it is a plain value of the kind. */
    default boolean is(Kind kind) {
        return this instanceof Scalar scalar && scalar.kind() == kind;
    }

    /** A type with a name of its own, found in {@link Api#types()}. */
    record Reference(Pointer target) implements Type {}

    record ListOf(Value element) implements Type {}

    record MapOf(Value value) implements Type {}

    /**
     * A plain value.
     *
     * @param format the document's own name of the format; empty if it gives none
     */
    record Scalar(Kind kind, String format) implements Type {}

    /** Whatever JSON there may be. */
    record Anything() implements Type {}

    /** The scalars that have a Java type of their own. */
    enum Kind {
        STRING,
        BOOLEAN,
        INT32,
        INT64,
        FLOAT,
        DOUBLE,
        DATE_TIME,
        DATE,
        UUID,
        /** Base64 in JSON. */
        BYTES,
        /** A body that is not JSON. */
        BINARY;

        /** Whether it is a string in JSON. */
        public boolean quoted() {
            return switch (this) {
                case STRING, DATE_TIME, DATE, UUID, BYTES, BINARY -> true;
                case BOOLEAN, INT32, INT64, FLOAT, DOUBLE -> false;
            };
        }
    }
}
