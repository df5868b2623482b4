package io.wirescribe.processor.model;

/**
 * What an operation takes beside its body.
 *
 * @param name as it is written on the wire
 * @param style one of OpenAPI's, such as {@code simple} or {@code form}
 */
public record Parameter(
        String name, In in, boolean required, Value value, String style, boolean explode, Doc doc, Origin origin) {

    /** Where a request carries it. */
    public enum In {
        PATH,
        QUERY,
        HEADER,
        COOKIE
    }
}
