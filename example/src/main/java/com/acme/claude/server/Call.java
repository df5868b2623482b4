package com.acme.claude.server;

import com.sun.net.httpserver.HttpExchange;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request and the answer to it. */
final class Call {

    private static final int LARGEST_BODY = 32 * 1024 * 1024;

    private final HttpExchange exchange;
    private final String requestId;

    Call(HttpExchange exchange, String requestId) {
        this.exchange = exchange;
        this.requestId = requestId;
        exchange.getResponseHeaders().set("request-id", requestId);
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

    String lastSegment() {
        var path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Fields body() throws Refusal, IOException {
        var bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new Refusal(413, "request_too_large", "Request exceeds the maximum size");
        }
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

    void startEvents() throws IOException {
        exchange.getResponseHeaders().set("content-type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("cache-control", "no-cache");
        exchange.sendResponseHeaders(200, 0);
    }

    /** Sends one event at once: whoever listens sees it before there is a next one. */
    void event(String name, Map<String, ?> data) throws IOException {
        var event = "event: " + name + "\ndata: " + json(data) + "\n\n";
        exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private static String json(Map<String, ?> value) {
        return JsonValue.of(value).toString();
    }
}
