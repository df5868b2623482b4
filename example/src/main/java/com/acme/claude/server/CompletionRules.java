package com.acme.claude.server;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What a request for a completion has to be like; written by hand, as the real server's rules are. */
final class CompletionRules {

    private static final int LONGEST_USER_ID = 512;
    private static final Set<String> NAMES = Set.of(
            "model",
            "prompt",
            "max_tokens_to_sample",
            "stop_sequences",
            "temperature",
            "top_p",
            "top_k",
            "metadata",
            "stream");

    private CompletionRules() {}

    static Order check(Fields request) throws Refusal {
        request.allowOnly(NAMES);
        for (var name : List.of("model", "prompt", "max_tokens_to_sample")) {
            request.require(name);
        }
        var model = request.text("model");
        if (request.text("prompt").isEmpty()) {
            throw request.refused("prompt", "String should have at least 1 character");
        }
        var maxTokens = request.integer("max_tokens_to_sample");
        atLeast(request, "max_tokens_to_sample", maxTokens, 1);
        sampling(request);
        metadata(request);
        var stopSequences = request.has("stop_sequences") ? request.texts("stop_sequences") : List.<String>of();
        var stream = request.has("stream") && request.flag("stream");
        Models.check(model);
        var questions = Prompt.questions(request.text("prompt"));
        return new Order(model, questions, tokens(maxTokens), stopSequences, stream);
    }

    static int tokens(BigDecimal maximum) {
        return maximum.min(BigDecimal.valueOf(4096)).intValueExact();
    }

    static void sampling(Fields request) throws Refusal {
        for (var name : List.of("temperature", "top_p")) {
            if (request.has(name)) {
                atLeast(request, name, request.number(name), 0);
                atMost(request, name, request.number(name), 1);
            }
        }
        if (request.has("top_k")) {
            atLeast(request, "top_k", request.integer("top_k"), 0);
        }
    }

    static void metadata(Fields request) throws Refusal {
        if (!request.has("metadata")) {
            return;
        }
        var metadata = request.object("metadata");
        metadata.allowOnly(Set.of("user_id"));
        if (metadata.isNull("user_id")) {
            return;
        }
        var userId = metadata.text("user_id");
        if (userId.codePointCount(0, userId.length()) > LONGEST_USER_ID) {
            throw metadata.refused("user_id", "String should have at most " + LONGEST_USER_ID + " characters");
        }
    }

    static void atLeast(Fields request, String name, BigDecimal value, long limit) throws Refusal {
        if (value.compareTo(BigDecimal.valueOf(limit)) < 0) {
            throw request.refused(name, "Input should be greater than or equal to " + limit);
        }
    }

    static void atMost(Fields request, String name, BigDecimal value, long limit) throws Refusal {
        if (value.compareTo(BigDecimal.valueOf(limit)) > 0) {
            throw request.refused(name, "Input should be less than or equal to " + limit);
        }
    }
}
