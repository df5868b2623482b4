package com.acme;

import java.util.Arrays;

/** The document is what the overlays make of it. */
final class Check {

    static void check() {
        same("[id, state, additionalProperties]", Arrays.stream(Order.class.getRecordComponents()).map(one -> one.getName()).toList());
        same("[OPEN, SENT]", Arrays.toString(OrderState.Known.values()));
    }

    private static void same(String expected, Object actual) {
        if (!expected.equals(actual.toString())) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
