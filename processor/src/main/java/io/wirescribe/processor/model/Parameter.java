package io.wirescribe.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What an operation takes beside its body.
 *
 * @param name as it is written on the wire
 */
public record Parameter(
        String name, In in, boolean required, Value value, Serialization serialization, Doc doc, Origin origin) {

    /** What is sent if nobody says anything else, which only headers have; null if that is nothing. */
    public @Nullable String fallback() {
        return in == In.HEADER && doc.standard() != null ? doc.standard().text() : null;
    }

    /** Whether nobody needs to be asked for it: what may be left out says something by being there, or by not. */
    public boolean settled() {
        return required && fallback() != null;
    }

    Parameter with(Value other) {
        return new Parameter(name, in, required, other, serialization, doc, origin);
    }

    /** Whether a client can: a whole query is JSON or a text, if it is not the fields of a form. */
    public boolean sendable() {
        return switch (in) {
            case HEADER -> Token.is(name);
            case QUERYSTRING ->
                serialization instanceof Serialization.Typed typed
                        && (typed.json() || Content.text(Content.plain(typed.mediaType())));
            case PATH, QUERY, COOKIE -> true;
        };
    }

    /** Where a request carries it. */
    public enum In {
        PATH,
        QUERY,
        HEADER,
        COOKIE,
        /** As the whole query. */
        QUERYSTRING
    }
}
