package com.acme;

import io.wirescribe.check.ConstraintViolationException;

/** A text is no number, null is no text: what is compared with a value of another type is not equal to it. */
final class Check {

    static void check() {
        taken("{\"ratio\":1.5}");
        taken("{\"count\":2,\"flag\":false,\"size\":1}");
        refused("{\"count\":1,\"flag\":true}", "Order: count must not be 1; flag must not be true");
        taken("{\"size\":2,\"name\":\"x\"}");
        refused("{\"size\":2}", "Order: name is required for size 2");
        items();
    }

    private static void items() {
        taken("{\"marks\":[1,2]}");
        refused("{\"marks\":[1]}", "Order: marks must have at least 1 item that is 2 but has 0");
        taken("{\"words\":[null,\"a\",null]}");
        refused("{\"words\":[null]}", "Order: words must have at least 1 item that is matching ^a but has 0");
        refused("{\"words\":[\"a\",\"a\"]}", "Order: words must have at most 1 item that is matching ^a but has 2");
        taken("{\"codes\":[\"a\",null]}");
        refused("{\"codes\":[\"ab\",null]}", "Order: codes must have at most 1 item that is at least 2 characters or null but has 2");
        taken("{\"lists\":[null,[1,2]]}");
        refused("{\"lists\":[null]}", "Order: lists must have at least 1 item that is at least 2 items but has 0");
    }

    private static void taken(String json) {
        same(json, Order.JSON.encodeToString(Order.JSON.decode(json)));
    }

    private static void refused(String json, String message) {
        try {
            Order.JSON.decode(json);
        } catch (ConstraintViolationException e) {
            same(message, e.getMessage());
            return;
        }
        throw new AssertionError("taken: " + json);
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
