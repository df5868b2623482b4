package com.acme.benchmark.jmh;

import com.acme.benchmark.server.Answers;
import com.acme.benchmark.server.Kind;
import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Answers without a network. */
record Canned(byte[] body, Headers headers) implements Transport {

    /** One answer. */
    static Canned answer(Kind kind) {
        return of(Answers.body(kind, 28), "application/json");
    }

    /** A stream of a thousand events. */
    static Canned stream(Kind kind) {
        return of(
                thousand(kind),
                kind == Kind.BEDROCK ? "application/vnd.amazon.eventstream" : "text/event-stream; charset=utf-8");
    }

    private static Canned of(byte[] body, String type) {
        return new Canned(body, Headers.of(Map.of("content-type", List.of(type), "request-id", List.of("req_1"))));
    }

    static byte[] thousand(Kind kind) {
        var stream = new ByteArrayOutputStream();
        Answers.events(kind, 1000).forEach(stream::writeBytes);
        return stream.toByteArray();
    }

    @Override
    public RawResponse send(Request request) {
        return new RawResponse(200, headers, new ByteArrayInputStream(body));
    }

    @Override
    public CompletableFuture<RawResponse> sendAsync(Request request) {
        return CompletableFuture.completedFuture(send(request));
    }
}
