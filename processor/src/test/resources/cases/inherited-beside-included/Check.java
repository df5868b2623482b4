package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Each method asks for what it says, whatever else there comes to be. */
final class Check {

    static void check() {
        var asked = new ArrayList<String>();
        try (var shop = new ShopClient(answering(asked));
                var store = new StoreClient(answering(asked))) {
            shop.isThere();
            shop.isThereToo();
            shop.listOrders();
            shop.deleteOrders();
            shop.deleteOrder("1");
            store.isThere();
            store.isThereToo();
            store.listOrders();
            store.deleteOrders();
            store.deleteOrder("1");
        }
        var expected = List.of("GET /ping", "GET /pong", "GET /orders", "DELETE /orders", "DELETE /orders/1");
        same(expected, asked.subList(0, 5));
        same(expected, asked.subList(5, 10));
    }

    private static Transport answering(List<String> asked) {
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                asked.add(request.method() + " " + request.target());
                return new RawResponse(204, Headers.EMPTY, InputStream.nullInputStream());
            }

            @Override
            public CompletableFuture<RawResponse> sendAsync(Request request) {
                return CompletableFuture.completedFuture(send(request));
            }
        };
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
