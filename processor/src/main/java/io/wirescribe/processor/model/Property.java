package io.wirescribe.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * One property of an object.
 *
 * @param name as it is written on the wire
 * @param constant the only value it can have
 */
public record Property(
        String name,
        Value value,
        Presence presence,
        Doc doc,
        Access access,
        @Nullable Literal constant,
        Origin origin) {

    Property with(Presence other) {
        return new Property(name, value, other, doc, access, constant, origin);
    }

    Property with(Value other) {
        return new Property(name, other, presence, doc, access, constant, origin);
    }

    Property withoutConstant() {
        return new Property(name, value, presence, doc, access, null, origin);
    }

    /** Whether it is there, whoever sent the object. */
    public boolean required() {
        return presence == Presence.REQUIRED;
    }

    /** Whether a caller must set it to something that is not null. */
    public boolean demanded() {
        return presence != Presence.OPTIONAL && !value.nullable();
    }
}
