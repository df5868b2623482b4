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

/** What a document describes as events with all their fields is read as their data; what could be just that stays whole. */
final class Check {

    static void check() {
        var chunks = "data: {\"id\":\"1\",\"token\":\"Hel\"}\n\ndata: {\"id\":\"1\",\"token\":\"lo\"}\n\ndata: [DONE]\n\n";
        same(List.of("Hel", "lo"), all(answering(chunks).chat()).stream().map(CompletionChunk::token).toList());
        same(List.of("Hel", "lo"), all(answering(chunks).complete()).stream().map(CompletionChunk::token).toList());
        var users = "event: added\nid: 1\ndata: {\"user\":\"ann\"}\n\nevent: gone\nid: 2\ndata: {\"reason\":\"late\"}\n\n";
        same(List.of(Added.builder().user("ann").build(), Gone.builder().reason("late").build()), all(answering(users).watch()));
        same(List.of(List.of(1L, 2L)), all(answering("event: any\ndata: [1,2]\n\n").batches()));
        same(List.of("hello"), all(answering("id: 1\ndata: hello\n\n").lines()));
        same("ann", all(answering("data: {\"data\":{\"user\":\"ann\"},\"total\":1}\n\n").pages()).get(0).data().user());
        same("Success", all(answering("data: {\"data\":{\"user\":\"ann\"}}\n\n").results()).get(0).getClass().getSimpleName());
        same("hello", all(answering("data: {\"data\":\"hello\"}\n\n").texts()).get(0).data());
        same(List.of(Added.builder().user("ann").build(), Gone.builder().reason("late").build()), all(answering(users).joined()));
        var joined = "{\"event\":\"added\",\"data\":{\"user\":\"ann\"}}";
        same(List.of(joined), answering("application/json", "[" + joined + "]").allJoined().stream().map(UserEvent.JSON::encodeToString).toList());
        same(List.of(Added.builder().user("ann").build()), all(answering("event: entered\ndata: {\"user\":\"ann\"}\n\n").moved()));
        var moved = "{\"event\":\"left\",\"data\":{\"reason\":\"late\"}}";
        same(List.of(moved), answering("application/json", "[" + moved + "]").allMoved().stream().map(RoomEvent.JSON::encodeToString).toList());
        same("ann", all(answering("data: {\"data\":{\"user\":\"ann\"}}\n\n").envelopes()).get(0).data().user());
    }

    private static <T> List<T> all(EventStream<T> stream) {
        try (stream) {
            return stream.stream().toList();
        }
    }

    private static Chat answering(String body) {
        return answering("text/event-stream", body);
    }

    private static Chat answering(String type, String body) {
        return new ChatClient(new Transport() {
            @Override
            public RawResponse send(Request request) {
                return new RawResponse(200, Headers.of(Map.of("content-type", List.of(type))), new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
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
