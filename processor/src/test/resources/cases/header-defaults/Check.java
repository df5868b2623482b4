package com.acme;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A header with a default has it wherever nothing else is said, whatever other methods say. */
final class Check {

    private static final List<String> NAMES = List.of(
            "anthropic-version",
            "api-version",
            "x-part",
            "since",
            "language",
            "note",
            "filter",
            "protocol",
            "revision",
            "typed",
            "depth",
            "release",
            "dry");

    static void check() {
        var asked = new ArrayList<String>();
        try (var client = new MessagesClient(answering(asked))) {
            var request = MessageRequest.builder().text("Hello").build();
            client.send(request);
            client.sendAs(request, "2026-10-21", 9L);
            client.sendAs(request, null, null);
            client.read("1");
            client.readAs("1", ApiVersion.Known.V2, Part.Known.WHOLE);
            client.readAs("1", null, null);
            client.news();
            client.newsAs(LocalDate.of(2025, 1, 1), "de", ApiVersion.Known.V2, "hm", "some");
            client.newsAs(null, null, null, null, null);
            client.call();
            client.callAs(1.0, 2, true, 4L, true);
            client.callAs(null, 2, null, null, null);
        }
        same(
                List.of(
                        "anthropic-version: 2023-06-01",
                        "anthropic-version: 2026-10-21",
                        "anthropic-version: 2023-06-01",
                        "api-version: v1, x-part: whole",
                        "api-version: v2, x-part: whole",
                        "api-version: v1, x-part: whole",
                        "api-version: v1, since: 2024-01-01, language: en, filter: all",
                        "api-version: v2, since: 2025-01-01, language: de, note: hm, filter: \"some\"",
                        "api-version: v1, since: 2024-01-01, language: en, filter: all",
                        "protocol: 1, revision: 2, typed: true, depth: 3, release: 1.10",
                        "protocol: 1, revision: 2, typed: true, depth: 4, release: 1.10, dry: true",
                        "protocol: 1, revision: 2, typed: true, depth: 3, release: 1.10"),
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
