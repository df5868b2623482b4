package io.wirescribe.processor.model;

/**
 * What an operation takes beside its body.
 *
 * @param name as it is written on the wire
 */
public record Parameter(
        String name, In in, boolean required, Value value, Serialization serialization, Doc doc, Origin origin) {

    /** Where a request carries it. */
    public enum In {
        PATH,
        QUERY,
        HEADER,
        COOKIE
    }
}
