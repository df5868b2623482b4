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
        written("{\"toy\":\"bone\",\"age\":1}", Bone.builder().age(1).build());
        var stick = "{\"toy\":\"stick\",\"age\":1}";
        if (!(Toy.JSON.decode(stick) instanceof Bone) || !stick.equals(Toy.JSON.encodeToString(Toy.JSON.decode(stick)))) {
            throw new AssertionError("a stick is a bone, and stays a stick");
        }
    }

    private static void is(Class<? extends GetAnimalResponse> kind, String json) {
        var animal = GetAnimalResponse.JSON.decode(json);
        if (!kind.isInstance(animal) || !json.equals(GetAnimalResponse.JSON.encodeToString(animal))) {
            throw new AssertionError(json + " became " + animal);
        }
    }

    private static void written(String json, Toy toy) {
        if (!json.equals(Toy.JSON.encodeToString(toy))
                || !toy.getClass().isInstance(Toy.JSON.decode(json))
                || !json.equals(Toy.JSON.encodeToString(Toy.JSON.decode(json)))) {
            throw new AssertionError(toy + " was written as " + Toy.JSON.encodeToString(toy));
        }
    }
}
