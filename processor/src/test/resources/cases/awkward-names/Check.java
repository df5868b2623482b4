package com.acme;

/** A document may call things as generated code would. */
final class Check {

    static void check() {
        var json = "{\"in\":\"a\",\"reader\":\"b\",\"fields\":\"c\",\"objectFields\":\"d\"}";
        var read = Order.JSON.encodeToString(Order.JSON.decode(json));
        if (!json.equals(read)) {
            throw new AssertionError(read);
        }
        devices();
    }

    /** Windows has no file of these names. */
    private static void devices() {
        var places = ConType.builder()
                .aux(AuxType.builder().a("b").build())
                .lpt1(Lpt1Type.builder().a("c").build())
                .build();
        var written = ConType.JSON.encodeToString(places);
        if (!written.equals("{\"AUX\":{\"a\":\"b\"},\"lpt1\":{\"a\":\"c\"}}")) {
            throw new AssertionError(written);
        }
    }
}
