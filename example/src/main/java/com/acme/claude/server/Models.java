package com.acme.claude.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** {@code GET /v1/models/{model_id}}, and what the server knows of its models. */
final class Models implements Endpoint {

    private static final Map<String, String> NAMES = Map.of(
            "claude-2.1",
            "Claude 2.1",
            "claude-2.0",
            "Claude 2.0",
            "claude-instant-1.2",
            "Claude Instant 1.2",
            "claude-sonnet-4-5",
            "Claude Sonnet 4.5",
            Trouble.MIDSTREAM,
            "Fails after the first words of a stream");
    private static final Set<String> ON_BEDROCK = Set.of(
            "anthropic.claude-v2:1",
            "anthropic.claude-v2",
            "anthropic.claude-instant-v1",
            "anthropic.claude-sonnet-4-5-20250929-v1:0",
            Trouble.MIDSTREAM);

    /** Bedrock knows them by other names, and by addresses that end in those. */
    static void checkOnBedrock(String model) throws Refusal {
        var name = model.startsWith("arn:aws:bedrock:") ? model.substring(model.indexOf('/') + 1) : model;
        var trouble = Trouble.of(name);
        if (trouble != null) {
            throw trouble;
        }
        if (!ON_BEDROCK.contains(name)) {
            throw Refusal.invalid("The provided model identifier is invalid.");
        }
    }

    static void check(String model) throws Refusal {
        var trouble = Trouble.of(model);
        if (trouble != null) {
            throw trouble;
        }
        if (!NAMES.containsKey(model)) {
            throw new Refusal(404, "not_found_error", "model: " + model);
        }
    }

    @Override
    public void answer(Call call) throws Refusal, IOException {
        var model = call.lastSegment();
        check(model);
        var info = new LinkedHashMap<String, Object>();
        info.put("type", "model");
        info.put("id", model);
        info.put("display_name", NAMES.get(model));
        info.put("created_at", "2023-11-21T00:00:00Z");
        info.put("capabilities", null);
        info.put("max_input_tokens", 100_000);
        info.put("max_tokens", null);
        call.send(200, info);
    }
}
