package com.acme;

/** Whoever builds upon one of a schema's kinds is one too, even if two build upon each other. */
final class Check {

    static void check() {
        same(Cat.builder().kind("Cat").lives(9).build(), Pet.JSON.decode("{\"kind\":\"Cat\",\"lives\":9}"));
        same(
                Kitten.builder().kind("Kitten").lives(9).weeks(2).build(),
                Pet.JSON.decode("{\"kind\":\"Kitten\",\"lives\":9,\"weeks\":2}"));
        same(
                Egg.builder().kind("Egg").days(20).build(),
                Pet.JSON.decode("{\"kind\":\"Egg\",\"days\":20}"));
        same(
                Chicken.builder().kind("Chicken").eggs(2).build(),
                Pet.JSON.decode("{\"kind\":\"Chicken\",\"eggs\":2}"));
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
