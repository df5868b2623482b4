package com.acme.claude.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets nobody pass to an endpoint without the right method, key and version, and puts refusals into words. */
final class Gate implements HttpHandler {

    private static final String VERSION = "2023-06-01";
    private static final AtomicInteger REQUESTS = new AtomicInteger();

    private final String method;
    private final Endpoint endpoint;

    Gate(String method, Endpoint endpoint) {
        this.method = method;
        this.endpoint = endpoint;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = new Call(exchange, "request-id", "req_%06d".formatted(REQUESTS.incrementAndGet()));
            try {
                check(call);
                endpoint.answer(call);
            } catch (Refusal refusal) {
                call.refuse(refusal);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void check(Call call) throws Refusal {
        if (!call.method().equals(method)) {
            throw new Refusal(405, "invalid_request_error", "Method Not Allowed");
        }
        var key = call.header("x-api-key");
        if (key == null) {
            throw new Refusal(401, "authentication_error", "x-api-key header is required");
        }
        if (!key.equals(ClaudeServer.KEY)) {
            throw new Refusal(401, "authentication_error", "invalid x-api-key");
        }
        var version = call.header("anthropic-version");
        if (version == null) {
            throw Refusal.invalid("anthropic-version: header is required");
        }
        if (!version.equals(VERSION)) {
            throw Refusal.invalid("anthropic-version: only " + VERSION + " is served here");
        }
    }
}
