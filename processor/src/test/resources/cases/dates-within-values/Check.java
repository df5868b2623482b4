package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.net.URLDecoder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Dates, UUIDs and bytes within objects and lists of lists are the texts that they are elsewhere. */
final class Check {

    static void check() throws Exception {
        var sent = new Sent();
        var plans = new PlansClient(sent);
        var day = LocalDate.of(2026, 1, 2);
        var owner = new UUID(0, 1);

        plans.findPlans(
                List.of(List.of(day), List.of()),
                Map.of("x", List.of(owner)),
                Map.of("y", List.of(owner)),
                Map.of("first", day),
                Map.of("z", List.of("a")));
        same(
                "/plans?weeks=[\"2026-01-02\"]&weeks=[]"
                        + "&owners[x][]=00000000-0000-0000-0000-000000000001"
                        + "&y=00000000-0000-0000-0000-000000000001"
                        + "&first=2026-01-02"
                        + "&z=a",
                URLDecoder.decode(sent.request.target(), UTF_8));

        plans.createPlan(CreatePlanRequest.builder()
                .deadlines(Map.of("a", OffsetDateTime.parse("2026-01-02T03:04:05Z")))
                .seals(Map.of("b", new byte[] {1}))
                .weights(Map.of("c", 1.5))
                .build());
        var text = new String(sent.request.body().content().open().readAllBytes(), UTF_8);
        same(
                List.of("{\"a\":\"2026-01-02T03:04:05Z\"}", "{\"b\":\"AQ==\"}", "{\"c\":1.5}"),
                text.lines().filter(line -> line.startsWith("{")).toList());
    }

    private static final class Sent implements Transport {

        private Request request;

        @Override
        public RawResponse send(Request request) {
            this.request = request;
            return new RawResponse(204, Headers.of(Map.of()), InputStream.nullInputStream());
        }

        @Override
        public CompletableFuture<RawResponse> sendAsync(Request request) {
            return CompletableFuture.completedFuture(send(request));
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
