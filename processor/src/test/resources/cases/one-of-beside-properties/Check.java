package com.acme;

import java.util.List;

/** What stands beside the choice belongs to each of its types. */
final class Check {

    static void check() {
        var cat = PetCat.builder().name("Tom").kind("cat").lives(9).home(PetHome.builder().city("Bonn").build()).build();
        same("{\"name\":\"Tom\",\"kind\":\"cat\",\"home\":{\"city\":\"Bonn\"},\"lives\":9}", Pet.JSON.encodeToString(cat));
        same(cat, Pet.JSON.decode(Pet.JSON.encodeToString(cat)));
        Pet dog = PetDog.builder().name("Rex").kind("dog").tricks(List.of()).build();
        same(dog, Pet.JSON.decode("{\"kind\":\"dog\",\"name\":\"Rex\",\"tricks\":[]}"));
        same(true, Pet.JSON.decode("{\"kind\":\"fish\",\"name\":\"Bo\"}") instanceof Pet.Unknown);
        try {
            PetDog.builder().name("").kind("dog").build();
            throw new AssertionError("built");
        } catch (IllegalArgumentException e) {
            same("PetDog: name must have at least 1 character but has 0; tricks is required", e.getMessage());
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
