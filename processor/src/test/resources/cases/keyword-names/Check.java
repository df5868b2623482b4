package com.acme;

/** Names that mean something in Java are others there, and the same on the wire. */
final class Check {

    static void check() {
        var json = "{\"class\":\"a\",\"in\":1,\"fields\":\"b\",\"value\":\"c\",\"default\":true,\"builder\":\"d\","
                + "\"toString\":\"e\",\"hashCode\":2,\"additionalProperties\":\"f\",\"foo_bar\":\"g\",\"fooBar\":\"h\","
                + "\"1st\":\"i\",\"object\":{\"a\":\"j\"},\"jsonValue\":{\"a\":[\"k\"]}}";
        var lamp = Lamp.JSON.decode(json);
        if (!json.equals(Lamp.JSON.encodeToString(lamp))) {
            throw new AssertionError(Lamp.JSON.encodeToString(lamp));
        }
    }
}
