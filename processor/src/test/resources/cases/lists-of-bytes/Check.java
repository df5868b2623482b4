package com.acme;

import java.util.List;

final class Check {

    private Check() {}

    static void check() {
        var json = "{\"item\":\"a\",\"rows\":[[\"x\"]],\"seal\":\"AQ==\",\"scans\":[\"AQ==\",\"Ag==\"],"
                + "\"marks\":{\"a\":\"AQ==\"},\"other\":\"Aw==\"}";
        var card = Card.JSON.decode(json);
        same(json, Card.JSON.encodeToString(card));
        same(card, Card.JSON.decode(json));
        same(card.hashCode(), Card.JSON.decode(json).hashCode());
        same(false, card.equals(Card.JSON.decode(json.replace("Ag==", "BA=="))));
        same(false, card.equals(Card.JSON.decode(json.replace("Aw==", "BA=="))));
        card.scans().get(0)[0] = 9;
        same(card, Card.JSON.decode(json));
        var scan = new byte[] {1};
        var built = Card.builder().scans(List.of(scan)).build();
        scan[0] = 9;
        same(1, (int) built.scans().get(0)[0]);
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
