package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.NotFoundException;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Of several types that are JSON the plain one is read, of an error as of any other answer. */
final class Check {

    static void check() {
        same("tool", answering(200, "[{\"name\":\"tool\"}]").starred().get(0).name());
        var counted = new StarsClient.CountHeaders(Headers.of("X-Left", "few", "X-Max", "3000000000", "X-Rates", "1, 0.5", "X-Page", "2"));
        same("few", counted.xLeft());
        same(3_000_000_000L, counted.xMax());
        same(List.of(1.0, 0.5), counted.xRates());
        same("2", counted.xPage());
        try {
            answering(404, "{\"message\":\"gone\"}").starred();
            throw new AssertionError("nothing is thrown");
        } catch (NotFoundException e) {
            same(Failure.builder().message("gone").build(), e.error(Failure.class));
        }
    }

    private static Stars answering(int status, String body) {
        return new StarsClient(new Transport() {
            @Override
            public RawResponse send(Request request) {
                return new RawResponse(status, Headers.of(Map.of("content-type", List.of("application/json"))), new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
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
