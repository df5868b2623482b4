package com.acme;

/** A value that the document does not list is kept, and compares like the others. */
final class Check {

    static void check() {
        same(Colour.Known.RED, Colour.of("red"));
        same("dark-green", Colour.Known.DARK_GREEN.value());
        same(Colour.of("blue"), Lamp.JSON.decode("{\"colour\":\"blue\"}").colour());
        same("{\"colour\":\"blue\"}", Lamp.JSON.encodeToString(Lamp.builder().colour("blue").build()));
        for (var colour : Colour.Known.values()) {
            same(colour, Colour.of(colour.value()));
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
