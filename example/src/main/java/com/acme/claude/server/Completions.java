package com.acme.claude.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/complete}, at once or as a stream. */
final class Completions implements Endpoint {

    private final Pace pace;

    Completions(Pace pace) {
        this.pace = pace;
    }

    @Override
    public void answer(Call call) throws Refusal, IOException, InterruptedException {
        var order = CompletionRules.check(call.body());
        var wording = Wording.of(order);
        if (order.stream()) {
            stream(call, order, wording);
        } else {
            var answer = chunk(order, wording.text(), wording.stopReason());
            answer.put("id", call.requestId().replace("req_", "compl_"));
            call.send(200, answer);
        }
    }

    private void stream(Call call, Order order, Wording wording) throws IOException, InterruptedException {
        call.startEvents();
        for (var word : wording.words()) {
            call.event("completion", chunk(order, word, null));
            if (word.equals(wording.words().get(0))) {
                call.event("ping", Map.of("type", "ping"));
            }
            pace.rest();
            if (order.model().equals(Trouble.MIDSTREAM)) {
                call.event("error", Trouble.overloaded().envelope(call.requestId()));
                return;
            }
        }
        call.event("completion", chunk(order, "", wording.stopReason()));
    }

    private static Map<String, @Nullable Object> chunk(Order order, String text, @Nullable String stopReason) {
        var chunk = new LinkedHashMap<String, @Nullable Object>();
        chunk.put("type", "completion");
        chunk.put("completion", text);
        chunk.put("stop_reason", stopReason);
        chunk.put("model", order.model());
        return chunk;
    }
}
