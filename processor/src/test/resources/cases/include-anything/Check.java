package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What may be anything comes as bytes; what a schema or a media type says something of, as JSON. */
final class Check {

    static void check() throws Exception {
        Things things = new ThingsClient(new Answering());
        try (InputStream unsaid = things.unsaid();
                InputStream untold = things.untold()) {
            same("{}", new String(unsaid.readAllBytes(), UTF_8));
            same("{}", new String(untold.readAllBytes(), UTF_8));
        }
        Map<String, JsonValue> object = things.object();
        same(Map.of(), object);
        JsonValue json = things.json();
        same("{}", json.toString());
    }

    private static final class Answering implements Transport {

        @Override
        public RawResponse send(Request request) {
            var type = request.target().equals("/json") || request.target().equals("/object")
                    ? "application/json"
                    : "text/x-thing";
            return new RawResponse(200, Headers.of("content-type", type), new ByteArrayInputStream("{}".getBytes(UTF_8)));
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
