package com.acme;

/** Whoever builds upon a schema with a discriminator is one of its kinds. */
final class Check {

    static void check() {
        var json = "{\"species\":\"Penguin\",\"name\":\"Pat\",\"partner\":{\"species\":\"lion\",\"name\":\"Leo\",\"mane\":true}}";
        var leo = Lion.builder().species("lion").name("Leo").mane(true).build();
        same(Penguin.builder().species("Penguin").name("Pat").partner(leo).build(), Animal.JSON.decode(json));
        same(leo, Lion.builder().name("Leo").mane(true).build());
        same("lioness", Lion.builder().species("lioness").name("Nala").build().species());
        same(json, Animal.JSON.encodeToString(Animal.JSON.decode(json)));
        same(true, Animal.JSON.decode("{\"species\":\"owl\",\"name\":\"Ole\"}") instanceof Animal.Unknown);
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
