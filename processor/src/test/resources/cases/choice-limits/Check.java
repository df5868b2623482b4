package com.acme;

import io.wirescribe.check.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

        Lamp.builder().port("10m").ports(Map.of("a", new Port.OfText("5"))).build();
        refused("port must match", Lamp.builder().port("10k"));
        refused("ports[0] must match", Lamp.builder().ports(Map.of("a", new Port.OfText("k"))));
        Lamp.builder().level(0).level(15).levels(List.of(0.5, -1.0)).build();
        refused("level must be at most 0 or at least 10, a multiple of 5", Lamp.builder().level(5));
        refused("level must be at most 0 or at least 10, a multiple of 5", Lamp.builder().level(12));
        refused("levels[1] must be from 0 to 1 or -1", Lamp.builder().levels(List.of(1.0, 5.0)));
        Lamp.builder().sort("xyzxyz").build();
        Lamp.builder().sort("abc").build();
        refused("sort must be at most 3 characters or matching ^x", Lamp.builder().sort("abcd"));
        refused("tag must be matching ^(\\d{1,3}\\.){3}$ or matching ^[{]@<x> & `y`", Lamp.builder().tag("x"));
        refused("name must not be {x}, @y or <z> & `w`", Lamp.builder().name("@y"));
        refused("free must not be matching [{}\\\\*/]", Lamp.builder().free("*"));
        refused("^[{]@x", Lamp.builder().some(List.of("x")));

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
