package com.acme.claude.server;

import com.sun.net.httpserver.HttpExchange;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request and the answer to it. */
final class Call {

    private static final int LARGEST_BODY = 32 * 1024 * 1024;

    private final HttpExchange exchange;
    private final String requestId;

    Call(HttpExchange exchange, String requestIdHeader, String requestId) {
        this.exchange = exchange;
        this.requestId = requestId;
        exchange.getResponseHeaders().set(requestIdHeader, requestId);
    }

    String requestId() {
        return requestId;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    @Nullable
    String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    Map<String, List<String>> headers() {
        return exchange.getRequestHeaders();
    }

    /** As it was sent, nothing decoded. */
    String path() {
        return exchange.getRequestURI().getRawPath();
    }

    /** As it was sent, nothing decoded; empty if there is none. */
    String query() {
        var query = exchange.getRequestURI().getRawQuery();
        return query == null ? "" : query;
    }

    String lastSegment() {
        var path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    byte[] bytes() throws Refusal, IOException {
        var bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new Refusal(413, "request_too_large", "Request exceeds the maximum size");
        }
        return bytes;
    }

    Fields body() throws Refusal, IOException {
        return fields(bytes());
    }

    static Fields fields(byte[] bytes) throws Refusal {
        try {
            return Fields.of(JsonValue.parse(new String(bytes, StandardCharsets.UTF_8)));
        } catch (JsonException e) {
            throw Refusal.invalid("The request body is not valid JSON: " + e.getMessage());
        }
    }

    void send(int status, Map<String, ?> answer) throws IOException {
        var bytes = json(answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    void refuse(Refusal refusal) throws IOException {
        if (refusal.status() == 429) {
            exchange.getResponseHeaders().set("retry-after", "7");
        }
        send(refusal.status(), refusal.envelope(requestId));
    }

    void answerHeader(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    void startEvents() throws IOException {
        answerHeader("cache-control", "no-cache");
        startParts("text/event-stream; charset=utf-8");
    }

    void event(String name, Map<String, ?> data) throws IOException {
        var event = "event: " + name + "\ndata: " + json(data) + "\n\n";
        part(event.getBytes(StandardCharsets.UTF_8));
    }

    /** Begins an answer that is sent part by part. */
    void startParts(String contentType) throws IOException {
        answerHeader("content-type", contentType);
        exchange.sendResponseHeaders(200, 0);
    }

    /** Sends a part at once: whoever listens sees it before there is a next one. */
    void part(byte[] part) throws IOException {
        exchange.getResponseBody().write(part);
        exchange.getResponseBody().flush();
    }

    static String json(Map<String, ?> value) {
        return JsonValue.of(value).toString();
    }
}
