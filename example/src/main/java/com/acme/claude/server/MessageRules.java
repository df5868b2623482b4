package com.acme.claude.server;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a request for a message has to be like; written by hand, as the real server's rules are. */
final class MessageRules {

    private static final Set<String> NAMES = Set.of(
            "model",
            "messages",
            "max_tokens",
            "system",
            "stop_sequences",
            "temperature",
            "top_p",
            "top_k",
            "tools",
            "tool_choice",
            "thinking",
            "metadata",
            "stream");

    private MessageRules() {}

    static Order check(Fields request) throws Refusal {
        request.allowOnly(NAMES);
        for (var name : List.of("model", "messages", "max_tokens")) {
            request.require(name);
        }
        var model = request.text("model");
        CompletionRules.metadata(request);
        var stream = request.has("stream") && request.flag("stream");
        Models.check(model);
        return order(request, model, stream);
    }

    /** What is the same wherever it is sent to. */
    static Order order(Fields request, String model, boolean stream) throws Refusal {
        var maximum = request.integer("max_tokens");
        CompletionRules.atLeast(request, "max_tokens", maximum, 0);
        CompletionRules.sampling(request);
        var stopSequences = request.has("stop_sequences") ? request.texts("stop_sequences") : List.<String>of();
        return new Order(model, questions(request), CompletionRules.tokens(maximum), stopSequences, stream);
    }

    private static int questions(Fields request) throws Refusal {
        if (!(request.get("messages") instanceof List<?> messages) || messages.isEmpty()) {
            throw request.refused("messages", "at least one message is required");
        }
        var questions = 0;
        for (var message : messages) {
            if (!(message instanceof Map<?, ?> turn)
                    || !(turn.get("content") instanceof String || turn.get("content") instanceof List<?>)) {
                throw request.refused("messages", "Input should be a role and content");
            }
            if (!"user".equals(turn.get("role")) && !"assistant".equals(turn.get("role"))) {
                throw request.refused("messages", "Input should be 'user' or 'assistant'");
            }
            questions += "user".equals(turn.get("role")) ? 1 : 0;
        }
        return questions;
    }
}
