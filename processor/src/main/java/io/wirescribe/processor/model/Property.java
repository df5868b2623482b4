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
        @Nullable Literal constant,
        Origin origin) {

    public boolean required() {
        return presence == Presence.REQUIRED;
    }
}
