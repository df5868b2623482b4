package com.acme;

/** A document may call things as generated code would. */
final class Check {

    static void check() throws Exception {
        var json = "{\"in\":\"a\",\"reader\":\"b\",\"fields\":\"c\",\"objectFields\":\"d\"}";
        var read = Order.JSON.encodeToString(Order.JSON.decode(json));
        if (!json.equals(read)) {
            throw new AssertionError(read);
        }
        devices();
        others();
    }

    /** What is called as the rest of the properties is. */
    private static void others() throws Exception {
        var json = "{\"type\":\"a\",\"additionalProperties\":true,\"additionalProperties2\":{\"additionalProperties\":false,\"x\":1}}";
        var schema = Schema.JSON.decode(json);
        for (var written : new String[] {
            Schema.JSON.encodeToString(schema),
            new tools.jackson.databind.ObjectMapper().writeValueAsString(schema),
            new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(schema)
        }) {
            if (!written.equals(json)) {
                throw new AssertionError(written);
            }
        }
        if (!schema.equals(new tools.jackson.databind.ObjectMapper().readValue(json, Schema.class))
                || !schema.equals(new com.fasterxml.jackson.databind.ObjectMapper().readValue(json, Schema.class))) {
            throw new AssertionError("Jackson read something else");
        }
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
