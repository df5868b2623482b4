package io.wirescribe.json;

/**
 * True or false.
 *
 * @param value which
 */
public record JsonBoolean(boolean value) implements JsonValue {

    @Override
    public boolean asBoolean() {
        return value;
    }

    @Override
    public Object unwrap() {
        return value;
    }

    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
