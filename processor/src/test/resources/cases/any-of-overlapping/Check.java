package com.acme;

/** Of two whose properties are called alike, the one is taken whose properties fit; if none fits nothing is lost. */
final class Check {

    static void check() {
        same("ByCard", "{\"paid\":{\"number\":\"1\"}}");
        same("ByInvoices", "{\"paid\":{\"number\":[\"1\"],\"due\":\"now\"}}");
        same("ByCard", "{\"paid\":{\"number\":\"1\",\"due\":\"now\"}}");
        same("Unknown", "{\"paid\":{\"number\":[true],\"due\":\"now\"}}");
    }

    private static void same(String expected, String json) {
        var order = GetOrderResponse.JSON.decode(json);
        var actual = order.paid() == null ? "" : order.paid().getClass().getSimpleName();
        if (!expected.equals(actual) || !json.equals(GetOrderResponse.JSON.encodeToString(order))) {
            throw new AssertionError("expected " + expected + " but was " + order);
        }
    }
}
