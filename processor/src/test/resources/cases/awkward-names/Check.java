package com.acme;

/** A document may call things as generated code would. */
final class Check {

    static void check() {
        var json = "{\"in\":\"a\",\"reader\":\"b\",\"fields\":\"c\",\"objectFields\":\"d\"}";
        var read = Order.JSON.encodeToString(Order.JSON.decode(json));
        if (!json.equals(read)) {
            throw new AssertionError(read);
        }
    }
}
