package com.acme;

import java.util.List;

/** The properties that must be there say what an object is. */
final class Check {

    static void check() {
        for (var json : List.of(
                "{\"shape\":{\"radius\":1}}",
                "{\"shape\":{\"width\":1,\"height\":2.5}}",
                "{\"shape\":{\"width\":1}}",
                "{\"shape\":\"none\"}",
                "{}")) {
            same(json, Drawing.JSON.encodeToString(Drawing.JSON.decode(json)));
        }
        same("DrawingShapeCircle", Drawing.JSON.decode("{\"shape\":{\"radius\":1}}").shape().getClass().getSimpleName());
        same("Unknown", Drawing.JSON.decode("{\"shape\":{\"width\":1}}").shape().getClass().getSimpleName());
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
