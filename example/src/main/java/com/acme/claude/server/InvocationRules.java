package com.acme.claude.server;

import java.util.List;
import java.util.Set;

/** What a body has to be like on Bedrock, which is stricter than Anthropic: nothing unknown, nothing null. */
final class InvocationRules {

    private static final Set<String> OF_COMPLETIONS = Set.of(
            "prompt",
            "max_tokens_to_sample",
            "stop_sequences",
            "temperature",
            "top_p",
            "top_k",
            "anthropic_version",
            "anthropic_beta");
    private static final Set<String> OF_MESSAGES = Set.of(
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
            "anthropic_version",
            "anthropic_beta");
    private static final String VERSION = "bedrock-2023-05-31";

    private InvocationRules() {}

    static Order completion(Fields request, String model, boolean stream) throws Refusal {
        wellFormed(request, OF_COMPLETIONS, List.of("prompt", "max_tokens_to_sample"));
        var maximum = request.integer("max_tokens_to_sample");
        CompletionRules.atLeast(request, "max_tokens_to_sample", maximum, 0);
        CompletionRules.sampling(request);
        Models.checkOnBedrock(model);
        var questions = Prompt.questions(request.text("prompt"));
        return new Order(model, questions, CompletionRules.tokens(maximum), stops(request), stream);
    }

    static Order messages(Fields request, String model, boolean stream) throws Refusal {
        wellFormed(request, OF_MESSAGES, List.of("anthropic_version", "max_tokens", "messages"));
        Models.checkOnBedrock(model);
        return MessageRules.order(request, model, stream);
    }

    private static List<String> stops(Fields request) throws Refusal {
        return request.has("stop_sequences") ? request.texts("stop_sequences") : List.of();
    }

    private static void wellFormed(Fields request, Set<String> allowed, List<String> required) throws Refusal {
        for (var name : request.names()) {
            if (!allowed.contains(name)) {
                throw malformed("#: extraneous key [" + name + "] is not permitted");
            }
            if (request.isNull(name.toString())) {
                throw malformed("#/" + name + ": found: Null");
            }
        }
        for (var name : required) {
            if (!request.has(name)) {
                throw malformed("#: required key [" + name + "] not found");
            }
        }
        if (request.has("anthropic_version")
                && !request.text("anthropic_version").equals(VERSION)) {
            throw malformed("#/anthropic_version: only " + VERSION + " is served here");
        }
    }

    private static Refusal malformed(String what) {
        return Refusal.invalid("Malformed input request: " + what + ", please reformat your input and try again.");
    }
}
