package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Events are told from a ping by the one name that the document gives them, and are not lost by what merely looks like one. */
final class Check {

    static void check() {
        var ping = "event: ping\ndata: {}\n\n";
        var created = "data: {\"type\":\"created\"}\n\n";
        same(List.of("created", "created"), types(answering(ping + "event: order\n" + created + created).named()));
        same(List.of("created", "renamed", "created"), types(answering("event: created\n" + created + "event: renamed\ndata: {\"type\":\"renamed\"}\n\n" + "event: other\n" + created).unsaid()));
        var text = "data: {\"type\":\"text\",\"size\":1}\n\n";
        same(1, all(answering(ping + "event: order\n" + text + "event: done\ndata: [DONE]\n\n").namedInList()).size());
        same(2, all(answering("event: order\n" + text + text).anyName()).size());
        same(3, all(answering("event: opened\n" + text + "event: closed\n" + text + "event: moved\n" + text).severalNames()).size());
        same(1, all(answering(ping + "event: text\n" + text).ofOneKind()).size());
        same(1, all(answering(ping + "event: text\n" + text).ofOneListedKind()).size());
        var orders = ping + "event: order\n" + created + created;
        same(List.of("created", "created"), types(answering("event: ping\n\nevent: order\n" + created + created).besideNothing()));
        same(List.of("created", "created"), types(answering(orders).besidePing()));
        same(List.of("created", "created"), types(answering(orders).closer()));
        same(List.of("created", "created"), types(answering(orders).closerByBranch()));
        same(List.of("created", "created"), types(answering("event: order\n" + created + "event: return\n" + created).severalBranches()));
        var cat = "{\"name\":\"Tom\",\"meow\":true}";
        var dog = "{\"name\":\"Rex\",\"bark\":true}";
        var until = all(answering("event: userconnect\ndata: " + cat + "\n\nevent: usermessage\ndata: " + dog + "\n\ndata: [unsubscribe]\n\ndata: after\n\n").until());
        same("Cat Dog", until.get(0).getClass().getSimpleName() + " " + until.get(1).getClass().getSimpleName());
        same(2, until.size());
        same(List.of("created"), types(answering(created + "data: [unsubscribe]\n\n" + created).untilListed()));
        same(List.of("created"), types(answering(created + "data: bye\n\n" + created).untilMarked()));
        var beat = "data: heartbeat\n\n";
        same(List.of("created", "created"), types(answering(beat + created + beat + created + beat).heartbeat()));
        same(List.of("created"), types(answering(created + beat + "data: [DONE]\n\n" + created).heartbeat()));
        same(List.of("a", "b"), all(answering(beat + "data: a\n\n" + beat + "data: b\n\n").textsBesideHeartbeat()));
        var alive = "event: ping\ndata: keep-alive\n\n";
        same(List.of("created", "created"), types(answering(alive + "event: order\n" + created + alive + "event: return\n" + created).besideKeepAlive()));
        same(List.of("a", "b"), all(answering("data: a\n\ndata: b\n\ndata: [END]").textsUntil()));
    }

    private static List<String> types(EventStream<Change> stream) {
        return all(stream).stream().map(change -> change.type().value()).toList();
    }

    private static <T> List<T> all(EventStream<T> stream) {
        try (stream) {
            return stream.stream().toList();
        }
    }

    private static Orders answering(String body) {
        return new OrdersClient(new Transport() {
            @Override
            public RawResponse send(Request request) {
                return new RawResponse(200, Headers.of(Map.of("content-type", List.of("text/event-stream"))), new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
            }

            @Override
            public CompletableFuture<RawResponse> sendAsync(Request request) {
                return CompletableFuture.completedFuture(send(request));
            }
        });
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
