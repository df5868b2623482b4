package io.wirescribe.json;

import org.jspecify.annotations.Nullable;

/** The JSON value null. */
public enum JsonNull implements JsonValue {

    /** The only one. */
    NULL;

    @Override
    public boolean isNull() {
        return true;
    }

    @Override
    public @Nullable Object unwrap() {
        return null;
    }

    @Override
    public String toString() {
        return "null";
    }
}
