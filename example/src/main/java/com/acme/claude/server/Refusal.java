package com.acme.claude.server;

import java.util.Map;

/** The answer of an endpoint that does not do what it was asked for. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;

    Refusal(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    static Refusal invalid(String message) {
        return new Refusal(400, "invalid_request_error", message);
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    Map<String, Object> envelope(String requestId) {
        return Map.of("type", "error", "error", Map.of("type", type, "message", getMessage()), "request_id", requestId);
    }
}
