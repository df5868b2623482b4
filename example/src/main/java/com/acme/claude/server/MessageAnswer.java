package com.acme.claude.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The message that answers an order, whole or event by event. */
record MessageAnswer(Order order, String requestId) {

    private static final int INPUT_TOKENS = 14;

    /** Where events go. */
    @FunctionalInterface
    interface Events {
        void send(String name, Map<String, ?> data) throws IOException;
    }

    Map<String, @Nullable Object> whole() {
        var wording = Wording.of(order);
        var text = Map.of("type", "text", "text", wording.text().strip());
        var message = message(List.of(text), wording.words().size());
        end(message, wording);
        return message;
    }

    void stream(Events events, Pace pace) throws IOException, InterruptedException {
        var wording = Wording.of(order);
        send(events, "message_start", Map.of("message", message(List.of(), 1)));
        send(events, "content_block_start", Map.of("index", 0, "content_block", Map.of("type", "text", "text", "")));
        send(events, "ping", Map.of());
        for (var word : wording.words()) {
            var first = word.equals(wording.words().get(0));
            var delta = Map.of("type", "text_delta", "text", first ? word.strip() : word);
            send(events, "content_block_delta", Map.of("index", 0, "delta", delta));
            pace.rest();
            if (order.model().equals(Trouble.MIDSTREAM)) {
                events.send("error", Trouble.overloaded().envelope(requestId));
                return;
            }
        }
        send(events, "content_block_stop", Map.of("index", 0));
        var end = new LinkedHashMap<String, @Nullable Object>();
        end(end, wording);
        var usage = Map.of("output_tokens", wording.words().size());
        send(events, "message_delta", Map.of("delta", end, "usage", usage));
        send(events, "message_stop", Map.of());
    }

    private static void send(Events events, String type, Map<String, ?> more) throws IOException {
        var data = new LinkedHashMap<String, Object>();
        data.put("type", type);
        data.putAll(more);
        events.send(type, data);
    }

    private Map<String, @Nullable Object> message(List<?> content, int tokens) {
        var message = new LinkedHashMap<String, @Nullable Object>();
        message.put("id", "msg_" + requestId.replace("req_", ""));
        message.put("type", "message");
        message.put("role", "assistant");
        message.put("model", order.model());
        message.put("content", content);
        message.put("stop_reason", null);
        message.put("stop_sequence", null);
        message.put("usage", Map.of("input_tokens", INPUT_TOKENS, "output_tokens", tokens));
        return message;
    }

    /** A message that has said all it wanted has come to the end of its turn. */
    private static void end(Map<String, @Nullable Object> message, Wording wording) {
        var saidAll = wording.stop() == null && wording.stopReason().equals("stop_sequence");
        message.put("stop_reason", saidAll ? "end_turn" : wording.stopReason());
        message.put("stop_sequence", wording.stop());
    }
}
