package com.acme;

/** A discriminator speaks of its own kinds and of nothing that is beside them. */
final class Check {

    static void check() {
        is(Dog.class, "{\"kind\":\"dog\",\"name\":\"Rex\",\"bark\":\"loud\"}");
        is(Stray.class, "{\"kind\":\"stray\",\"name\":\"Tom\"}");
        is(AnimalBase.class, "{\"kind\":\"plain\"}");
        is(GetAnimalResponse.Unknown.class, "{\"kind\":\"bird\",\"name\":\"Tweety\"}");
        is(Problem.class, "{\"code\":5}");
        is(Hint.class, "{\"hint\":\"later\"}");
        written("{\"toy\":\"ball\",\"size\":3}", Ball.builder().size(3).build());
        written("{\"toy\":\"stick\",\"age\":1}", Bone.builder().toy("stick").age(1).build());
    }

    private static void is(Class<? extends GetAnimalResponse> kind, String json) {
        var animal = GetAnimalResponse.JSON.decode(json);
        if (!kind.isInstance(animal) || !json.equals(GetAnimalResponse.JSON.encodeToString(animal))) {
            throw new AssertionError(json + " became " + animal);
        }
    }

    private static void written(String json, Toy toy) {
        if (!json.equals(Toy.JSON.encodeToString(toy)) || !toy.equals(Toy.JSON.decode(json))) {
            throw new AssertionError(toy + " was written as " + Toy.JSON.encodeToString(toy));
        }
    }
}
