package com.acme;

import io.wirescribe.check.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is chosen is held to the limits of its option, and cannot change. */
final class Check {

    static void check() {
        Lamp.builder().prompt("hello").build();
        Lamp.builder().prompt(List.of("ab")).build();
        Lamp.builder().prompt(10).build();
        refused("prompt", Lamp.builder().prompt(""));
        refused("prompt", Lamp.builder().prompt("hello!"));
        refused("prompt", Lamp.builder().prompt(List.of()));
        refused("prompt[1]", Lamp.builder().prompt(List.of("ab", "c")));
        refused("prompt[0]", Lamp.builder().prompt(Arrays.asList(null, "ab")));
        refused("prompt", Lamp.builder().prompt(10.5));
        refused("tree", Lamp.builder().tree(new Tree.OfText("A")));
        var leaf = new Tree.OfText("a");
        refused("tree", Lamp.builder().tree(new Tree.OfList(List.of(leaf, leaf, leaf))));
        refused("trees[1]", Lamp.builder().trees(List.of(leaf, new Tree.OfText("1"))));

        var given = new ArrayList<String>(List.of("ab"));
        var lamp = Lamp.builder().prompt(given).build();
        given.clear();
        same("{\"prompt\":[\"ab\"]}", Lamp.JSON.encodeToString(lamp));
        same("{\"prompt\":\"\"}", Lamp.JSON.encodeToString(Lamp.JSON.decode("{\"prompt\":\"\"}")));
    }

    private static void refused(String property, Lamp.Builder lamp) {
        try {
            throw new AssertionError(lamp.build().toString());
        } catch (ConstraintViolationException e) {
            if (!e.getMessage().contains(property)) {
                throw new AssertionError(e.getMessage());
            }
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
