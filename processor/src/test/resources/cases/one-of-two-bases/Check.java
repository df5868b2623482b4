package com.acme;

/** The kinds of each base are told by its own property. */
final class Check {

    static void check() {
        stock("Owl", "{\"species\":\"Owl\",\"wings\":2}");
        stock("Cow", "{\"species\":\"Cow\",\"milk\":1}");
        stock("Unknown", "{\"species\":\"Pig\"}");
        stock("Drill", "{\"model\":\"Drill\",\"turns\":1}");
        stock("Lathe", "{\"model\":\"L1\",\"length\":2}");
        stock("Unknown", "{\"model\":\"L2\"}");
    }

    private static void stock(String expected, String json) {
        var text = "{\"one\":" + json + "}";
        var stock = Stock.JSON.decode(text);
        same(expected, stock.one().getClass().getSimpleName());
        same(text, Stock.JSON.encodeToString(stock));
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
