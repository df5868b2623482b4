package com.acme;

/** What a discriminator does not name is not taken for the only one that it does. */
final class Check {

    static void check() {
        var lion = "{\"species\":\"lion\",\"name\":\"Leo\",\"mane\":true}";
        same(Lion.builder().species("lion").name("Leo").mane(true).build(), Animal.JSON.decode(lion));
        var owl = "{\"species\":\"owl\",\"name\":\"Ole\"}";
        same(true, Animal.JSON.decode(owl) instanceof Animal.Unknown);
        same(owl, Animal.JSON.encodeToString(Animal.JSON.decode(owl)));
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
