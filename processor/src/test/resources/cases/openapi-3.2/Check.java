package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What OpenAPI 3.2 adds: methods of any name, queries that are forms, JSON or text, the data of events, a usual kind, cookies as they are. */
final class Check {

    static void check() {
        var asked = new ArrayList<String>();
        var events = "event: opened\ndata: {\"type\":\"opened\",\"id\":\"1\"}\n\nevent: sent\ndata: {\"type\":\"sent\",\"carrier\":\"bike\"}\n\n";
        try (var shop = new ShopClient(answering(asked, "[{\"kind\":\"paper\"},{\"kind\":\"crate\"},{\"weight\":2.0}]"))) {
            var orders = shop.findOrders(Filter.builder().state("open").build());
            same("Paper Parcel Parcel", orders.get(0).getClass().getSimpleName() + " " + orders.get(1).getClass().getSimpleName() + " " + orders.get(2).getClass().getSimpleName());
            shop.listOrders(ListOrdersSelectionState.Known.OPEN, 3L);
            shop.purge("a/b=&%20", List.of(1L, 2L));
            shop.getFile("a:b@c/d?e#f");
            shop.search(Filter.builder().state("o pen").build());
            shop.forget("a&b");
            shop.forget(null);
            shop.pick("$.a.b[1:1]");
        }
        try (var shop = new ShopClient(answering(asked, events)); var stream = shop.watch()) {
            var seen = new ArrayList<String>();
            for (var event : stream) {
                seen.add(event instanceof Sent sent ? String.valueOf(sent.carrier()) : event.getClass().getSimpleName());
            }
            same(List.of("OpenedEventData", "bike"), seen);
        }
        var ignored = new ArrayList<String>();
        try (var shop = new ShopClient(answering(ignored, "event: added\nid: 1\ndata: {\"title\":\"Sweep\"}\n\n")); var stream = shop.todos()) {
            same("Sweep", stream.iterator().next().title());
        }
        try (var shop = new ShopClient(answering(ignored, "event: added\ndata: hello\n\n")); var stream = shop.notes()) {
            same("hello", stream.iterator().next());
        }
        try (var shop = new ShopClient(answering(ignored, "data: [{\"title\":\"Sweep\"}]\n\n")); var stream = shop.batches()) {
            same("Sweep", stream.iterator().next().get(0).title());
        }
        same(List.of("QUERY /orders", "GET /orders?state=open&limit=3", "Purge /orders session=a/b=&%20; seen=1; seen=2", "GET /files/a:b@c%2Fd%3Fe%23f", "GET /found?%7B%22state%22%3A%22o%20pen%22%7D", "DELETE /found?a%26b", "DELETE /found", "PATCH /found?%24.a.b%5B1%3A1%5D", "GET /events"), asked);
    }

    private static Transport answering(List<String> asked, String body) {
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                var cookies = request.headers().first("cookie");
                asked.add(request.method() + " " + request.target() + (cookies == null ? "" : " " + cookies));
                return new RawResponse(200, Headers.of(Map.of("content-type", List.of(body.startsWith("[") ? "application/json" : "text/event-stream"))), new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
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
