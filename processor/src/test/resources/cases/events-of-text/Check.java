package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Events that are texts come without quotes, and a list of events is the stream of them. */
final class Check {

    static void check() {
        same(List.of("hello", "a \"b\"\nc", "7", "\"quoted\""), all(answering("""
                data: hello

                event: message
                data: a "b"
                data: c

                data: 7

                data: "quoted"

                data: [DONE]
                """).words()));
        same(List.of(EventType.builder().attribute1("x").build()), all(answering("data: {\"attribute1\":\"x\"}\n\n").events()));
        same(List.of(State.Known.OPEN, State.of("other")), all(answering("data: open\n\ndata: other\n\n").states()));
        same(List.of(LocalDate.of(2026, 1, 2)), all(answering("data: 2026-01-02\n\n").days()));
        same(List.of(JsonValue.of("hello \"world\"\n{"), JsonValue.of(Map.of("a", 1))), all(answering("""
                data: hello "world"
                data: {

                data: {"a":1}

                data: [DONE]
                """).whatever()));
        same(List.of(1L, 2L), all(answering("data: 1\n\ndata: 2\n\n").counts()));
    }

    private static <T> List<T> all(EventStream<T> stream) {
        try (stream) {
            return stream.stream().toList();
        }
    }

    private static News answering(String body) {
        return new NewsClient(new Transport() {
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
