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
        same("{\"yield\":\"high\"}", Field.JSON.encodeToString(Field.builder().yield("high").build()));
        var wrapped = Lamp.builder().classValue("a").in(1).value("c").yield("b").build();
        same("{\"class\":\"a\",\"in\":1,\"value\":\"c\",\"yield\":\"b\"}", Lamp.JSON.encodeToString(wrapped));
    }

    private static void same(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(actual);
        }
    }
}
