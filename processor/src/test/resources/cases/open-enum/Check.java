package com.acme;

import io.wirescribe.check.ConstraintViolationException;
import java.util.List;

/**
 * A value that the document does not list is kept, and compares like the others. What stands beside the list holds for
 * all values.
 */
final class Check {

    static void check() {
        same(Colour.Known.RED, Colour.of("red"));
        same("dark-green", Colour.Known.DARK_GREEN.value());
        same(Colour.of("blue"), Lamp.JSON.decode("{\"colour\":\"blue\"}").colour());
        same("{\"colour\":\"blue\"}", Lamp.JSON.encodeToString(Lamp.builder().colour("blue").build()));
        for (var colour : Colour.Known.values()) {
            same(colour, Colour.of(colour.value()));
        }
        besideTheList();
    }

    private static void besideTheList() {
        lamp().state("new").states(List.of(State.Known.ON, State.of("newer"))).build();
        refused("Lamp: state must not be broken", lamp().state("broken"));
        refused("Lamp: other must not be broken or off", lamp().other(State.Known.OFF));
        refused("Lamp: states[1] must have at most 5 characters but has 6", lamp().states(List.of(State.of("newer"), State.Known.BROKEN)));
        lamp().code("AB").code("XYZ").build();
        refused("Lamp: code must match the pattern ^[A-Z]+$", lamp().code("z"));
        refused("Lamp: code must have at most 3 characters but has 4", lamp().code("ABCD"));
        refused("Lamp: size must have at least 2 characters but has 1", lamp().size("s"));
        lamp().size("medium").size("xl").build();
        refused("Lamp: size must have at most 4 characters for state on but has 6", lamp().state("on").size("medium"));
        refused("Lamp: states[0] must not be off for state on", lamp().state("on").states(List.of(State.Known.OFF)));
        same(State.Known.BROKEN, Lamp.JSON.decode("{\"colour\":\"red\",\"state\":\"broken\"}").state());
    }

    private static Lamp.Builder lamp() {
        return Lamp.builder().colour("red");
    }

    private static void refused(String message, Lamp.Builder lamp) {
        try {
            throw new AssertionError(lamp.build().toString());
        } catch (ConstraintViolationException e) {
            same(message, e.getMessage());
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
