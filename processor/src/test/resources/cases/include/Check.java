package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is included can be called, with and without what is optional. */
final class Check {

    static void check() throws IOException {
        var asked = new ArrayList<String>();
        try (var client = new ShopClient(answering(asked))) {
            Shop shop = client;
            shop.listOrders();
            shop.listOrders(10L, null);
            shop.createOrder(OrderRequest.builder().item("a").build());
            shop.order(OrderRequest.builder().item("a").build());
            shop.notifyOperation("1");
            shop.getOrdersOrderIdInvoice("1").close();
            shop.getCustomer("1");
            shop.getNotes("1");
        }
        same(
                List.of("GET /orders", "GET /orders?limit=10", "POST /orders", "POST /orders", "DELETE /orders/1", "GET /orders/1/invoice", "GET /customers/1", "GET /customers/1/notes"),
                asked);
    }

    private static Transport answering(List<String> asked) {
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                asked.add(request.method() + " " + request.target());
                var body = request.target().endsWith("/notes") ? "[]" : "{}";
                return new RawResponse(200, Headers.EMPTY, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
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
