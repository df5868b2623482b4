package io.wirescribe.bedrock;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A transport that answers without a network, and keeps what it was asked. */
final class Recorder implements Transport {

    final List<Request> asked = new ArrayList<>();
    final CompletableFuture<RawResponse> later = new CompletableFuture<>();
    boolean closed;
    private final int status;
    private final byte[] body;
    private final Map<String, List<String>> headers = new HashMap<>();

    private Recorder(int status, byte[] body) {
        this.status = status;
        this.body = body;
        headers.put("x-amzn-requestid", List.of("req-1"));
        with("content-type", "application/json");
    }

    static Recorder answering(int status, String body) {
        return new Recorder(status, body.getBytes(StandardCharsets.UTF_8));
    }

    static Recorder streaming(byte[]... frames) {
        return new Recorder(200, Frames.together(frames)).with("content-type", AwsEventStream.CONTENT_TYPE);
    }

    Recorder with(String name, String value) {
        headers.put(name, List.of(value));
        return this;
    }

    /** The last request. */
    Request last() {
        return asked.get(asked.size() - 1);
    }

    JsonValue lastBody() {
        return JsonValue.JSON.decode(last().body().bytes());
    }

    RawResponse answer() {
        return new RawResponse(status, Headers.of(headers), new ByteArrayInputStream(body));
    }

    @Override
    public RawResponse send(Request request) {
        asked.add(request);
        return answer();
    }

    @Override
    public CompletableFuture<RawResponse> sendAsync(Request request) {
        asked.add(request);
        return later;
    }

    @Override
    public void close() {
        closed = true;
    }
}
