package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.Upload;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Whoever inherits methods that were written for another interface has them too. */
final class Check {

    static void check() {
        var asked = new ArrayList<String>();
        try (var store = new StoreClient(answering(asked, "[]"));
                var stock = new StockClient(answering(asked, "[]"));
                var later = new LaterClient(answering(asked, "[]"));
                var both = new BothClient(answering(asked, "2"));
                var mixed = new MixedClient(answering(asked, "3"))) {
            store.listOrders();
            stock.listOrders(ListOrdersState.Known.OPEN);
            later.later().join();
            later.listOrders();
            later.createOrder(
                    CreateOrderRequestMultipart.builder().list(Upload.of("list.txt", new byte[1])).build());
            later.createOrder(Order.builder().build());
            same(2L, both.count());
            same(3L, mixed.count());
            mixed.createOrder(Order.builder().build());
        }
        same(
                List.of(
                        "GET /orders",
                        "GET /orders?state=open",
                        "GET /orders",
                        "GET /orders",
                        "POST /orders",
                        "POST /orders",
                        "GET /orders/count",
                        "GET /orders/count",
                        "POST /orders"),
                asked);
    }

    private static Transport answering(List<String> asked, String answer) {
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                asked.add(request.method() + " " + request.target());
                return new RawResponse(
                        request.method().equals("POST") ? 204 : 200,
                        Headers.of("content-type", "application/json"),
                        new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
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
