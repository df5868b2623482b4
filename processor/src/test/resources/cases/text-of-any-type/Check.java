package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A text whose type the document leaves open comes as it is, or as JSON. */
final class Check {

    static void check() {
        same("hello", answering("text/plain", "hello").greet());
        same("hello", answering("application/json", "hello").greet());
        same("hello", answering("application/json", "\"hello\"").greet());
        same(new LeaveAnswer.Ok("bye"), answering("text/plain;charset=UTF-8", "bye").leave());
    }

    private static Greetings answering(String type, String body) {
        return new GreetingsClient(new Transport() {
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
