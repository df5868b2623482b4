package com.acme.claude.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code GET /v1/models/{model_id}}, and what the server knows of its models. */
final class Models implements Endpoint {

    private static final Map<String, String> NAMES = Map.of(
            "claude-2.1",
            "Claude 2.1",
            "claude-2.0",
            "Claude 2.0",
            "claude-instant-1.2",
            "Claude Instant 1.2",
            Trouble.MIDSTREAM,
            "Fails after the first words of a stream");

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
