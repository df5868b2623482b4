package io.wirescribe.json;

/** Reads and writes JSON of any kind. */
final class JsonValueCodec implements Codec<JsonValue> {

    @Override
    public JsonValue read(JsonReader in) {
        if (in.isTagged()) {
            return new JsonObject(in.map(this));
        }
        return switch (in.tokens.current()) {
            case VALUE_NULL -> JsonNull.NULL;
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(in.decimal());
            case START_ARRAY -> new JsonArray(in.list(this));
            case START_OBJECT -> new JsonObject(in.map(this));
            default -> new JsonString(in.string());
        };
    }

    @Override
    public void write(JsonWriter out, JsonValue value) {
        if (value instanceof JsonString text) {
            out.string(text.value());
        } else if (value instanceof JsonNumber number) {
            out.literal(number.value().toString());
        } else if (value instanceof JsonBoolean bool) {
            out.bool(bool.value());
        } else if (value instanceof JsonArray array) {
            out.list(array.items(), this);
        } else if (value instanceof JsonObject object) {
            out.map(object.members(), this);
        } else {
            out.nothing();
        }
    }

    static String kind(JsonValue value) {
        if (value instanceof JsonString) {
            return "a string";
        }
        if (value instanceof JsonNumber) {
            return "a number";
        }
        if (value instanceof JsonBoolean) {
            return "a boolean";
        }
        if (value instanceof JsonArray) {
            return "an array";
        }
        return value instanceof JsonObject ? "an object" : "null";
    }
}
