package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A header is asked for unless it must be there and the document says with which value. */
final class Check {

    private static final List<String> NAMES = List.of(
            "X-Region",
            "X-Id",
            "X-Version",
            "X-Protocol",
            "X-Style",
            "Prefer",
            "Accept-Language",
            "X-Mode",
            "X-Depth",
            "X-Limit");

    static void check() {
        var asked = new ArrayList<String>();
        try (var client = new RegionsClient(answering(asked))) {
            client.open(OpenXRegion.of("eu"), OpenXId.of("1"));
            client.closed();
            client.optional();
            client.optional(OptionalPrefer.Known.RESPOND_ASYNC, "de", OptionalXMode.Known.B, 4L);
            client.limited(null);
            client.limited(5L);
        }
        same(
                List.of(
                        "X-Region: eu, X-Id: 1",
                        "X-Version: v1, X-Protocol: 1, X-Style: plain",
                        "Accept-Language: en, X-Mode: a, X-Depth: 3",
                        "Prefer: respond-async, Accept-Language: de, X-Mode: b, X-Depth: 4",
                        "",
                        "X-Limit: 5"),
                asked);
    }

    private static String sent(Request request) {
        return NAMES.stream()
                .flatMap(name -> Stream.ofNullable(request.headers().first(name)).map(value -> name + ": " + value))
                .collect(Collectors.joining(", "));
    }

    private static Transport answering(List<String> asked) {
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                asked.add(sent(request));
                return new RawResponse(204, Headers.EMPTY, InputStream.nullInputStream());
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
