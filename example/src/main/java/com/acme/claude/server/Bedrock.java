package com.acme.claude.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** {@code POST /model/{modelId}/invoke} and {@code /invoke-with-response-stream}: who may, and in whose words. */
final class Bedrock implements HttpHandler {

    /** What Anthropic's errors are called here. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("invalid_request_error", "ValidationException"),
            Map.entry("request_too_large", "ValidationException"),
            Map.entry("authentication_error", "AccessDeniedException"),
            Map.entry("permission_error", "AccessDeniedException"),
            Map.entry("not_found_error", "ResourceNotFoundException"),
            Map.entry("rate_limit_error", "ThrottlingException"),
            Map.entry("api_error", "InternalServerException"),
            Map.entry("overloaded_error", "ServiceUnavailableException"));

    private final AwsAccount account = new AwsAccount();
    private final Invocations invocations;

    Bedrock(Pace pace) {
        this.invocations = new Invocations(pace);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = new Call(exchange, "x-amzn-RequestId", UUID.randomUUID().toString());
            try {
                if (!call.method().equals("POST")) {
                    throw new Refusal(404, "UnknownOperationException", "there is no such operation");
                }
                var body = call.bytes();
                account.check(call, body);
                invocations.answer(call, body);
            } catch (Refusal refusal) {
                call.answerHeader(
                        "x-amzn-ErrorType", type(refusal) + ":http://internal.amazon.com/coral/com.amazon.bedrock/");
                call.send(refusal.status(), Map.of("message", refusal.getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static String type(Refusal refusal) {
        return TYPES.getOrDefault(refusal.type(), refusal.type());
    }
}
