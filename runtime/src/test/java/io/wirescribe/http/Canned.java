package io.wirescribe.http;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A transport that answers without a network, and knows whether its answer was released. */
final class Canned implements Transport {

    private final int status;
    private final byte[] body;
    private final Map<String, List<String>> headers = new HashMap<>();
    boolean released;
    Request asked = Request.get("/");

    private Canned(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    static Canned answer(int status, String contentType, String body) {
        return new Canned(status, body.getBytes(StandardCharsets.UTF_8)).with("content-type", contentType);
    }

    Canned with(String name, String value) {
        if (!value.isEmpty()) {
            headers.put(name, List.of(value));
        }
        return this;
    }

    @Override
    public RawResponse send(Request request) {
        asked = request;
        return new RawResponse(status, Headers.of(headers), new ByteArrayInputStream(body) {
            @Override
            public void close() {
                released = true;
            }
        });
    }

    @Override
    public CompletableFuture<RawResponse> sendAsync(Request request) {
        return CompletableFuture.completedFuture(send(request));
    }
}
