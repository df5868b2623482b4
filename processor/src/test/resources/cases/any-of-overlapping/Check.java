package com.acme;

/**
 * Of two whose properties are called alike, the one is taken whose properties fit; if none fits nothing is lost. A map
 * must keep its limits, unless it can be nothing else.
 */
final class Check {

    static void check() {
        same("ByCard", "{\"paid\":{\"number\":\"1\"}}");
        same("ByInvoices", "{\"paid\":{\"number\":[\"1\"],\"due\":\"now\"}}");
        same("ByCard", "{\"paid\":{\"number\":\"1\",\"due\":\"now\"}}");
        sized("OfMap", "{\"a\":5}");
        sized("GetOrderResponseSizesWithB", "{\"a\":6}");
        GetOrderResponse.JSON.decode("{\"sizes\":{\"a\":6}}").toBuilder().build();
        sized("OfMap", "{\"a\":6,\"b\":1.5}");
        same("Unknown", "{\"paid\":{\"number\":[true],\"due\":\"now\"}}");
    }

    private static void sized(String expected, String json) {
        var sizes = GetOrderResponse.JSON.decode("{\"sizes\":" + json + "}").sizes();
        if (sizes == null || !expected.equals(sizes.getClass().getSimpleName())) {
            throw new AssertionError("expected " + expected + " but was " + sizes);
        }
    }

    private static void same(String expected, String json) {
        var order = GetOrderResponse.JSON.decode(json);
        var actual = order.paid() == null ? "" : order.paid().getClass().getSimpleName();
        if (!expected.equals(actual) || !json.equals(GetOrderResponse.JSON.encodeToString(order))) {
            throw new AssertionError("expected " + expected + " but was " + order);
        }
    }
}
