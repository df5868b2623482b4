package com.acme;

/** A discriminator says nothing of schemas that have no name: they are told by what they require. */
final class Check {

    static void check() {
        same("{\"fruitType\":\"apple\",\"seeds\":3}");
        same("{\"fruitType\":\"banana\",\"length\":20}");
    }

    private static void same(String json) {
        var fruit = Fruit.JSON.decode(json);
        if (fruit instanceof Fruit.Unknown || !json.equals(Fruit.JSON.encodeToString(fruit))) {
            throw new AssertionError(json + " became " + fruit);
        }
    }
}
