package io.wirescribe.bedrock;

import io.wirescribe.check.Constraints;
import io.wirescribe.http.Body;
import io.wirescribe.http.Request;
import io.wirescribe.json.FieldReader;
import io.wirescribe.json.FieldWriter;
import io.wirescribe.json.JsonObject;
import io.wirescribe.json.JsonString;
import io.wirescribe.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One chat completion as the text completion that it becomes, and the answer made of its answer. */
final class ChatCompletion implements Rewriting {

    private static final long DEFAULT_MAXIMUM = 256;

    private final Request origin;
    private @Nullable String model;
    private @Nullable List<JsonValue> messages;
    private boolean limited;

    ChatCompletion(Request origin) {
        this.origin = origin;
    }

    Request request() {
        var body = origin.body();
        if (body == null) {
            throw new IllegalArgumentException(origin + " has no body");
        }
        var rewritten = new Body(body.contentType(), rewrite(body.bytes()));
        Constraints.on("ChatCompletionRequest").required("model", model).verify();
        return Request.post("/model/{modelId}/invoke")
                .inPlaceOf(origin)
                .path("modelId", String.valueOf(model))
                .headers(origin.headers())
                .body(rewritten);
    }

    @Override
    public void field(FieldReader from, FieldWriter to) {
        switch (from.name()) {
            case "model" -> model = from.string();
            case "messages" -> messages = from.list(JsonValue.JSON);
            case "stream", "prompt", "anthropic_version" -> from.skip();
            case "max_tokens_to_sample" -> {
                var maximum = from.int64();
                if (maximum != null) {
                    limited = true;
                    to.field("max_tokens_to_sample", maximum.longValue());
                }
            }
            default -> Rewriting.copyWithoutNulls(from, to);
        }
    }

    @Override
    public void end(FieldWriter to) {
        to.field("prompt", prompt());
        if (!limited) {
            to.field("max_tokens_to_sample", DEFAULT_MAXIMUM);
        }
        to.field("anthropic_version", "bedrock-2023-05-31");
    }

    private String prompt() {
        Constraints.on("ChatCompletionRequest")
                .required("messages", messages)
                .minItems("messages", messages, 1)
                .each("messages", messages, ChatCompletion::check)
                .verify();
        var prompt = new ClaudePrompt();
        for (var message : turns()) {
            var content = text(message, "content");
            if ("user".equals(text(message, "role"))) {
                prompt.human(content);
            } else {
                prompt.assistant(content);
            }
        }
        return prompt.toString();
    }

    private static void check(Constraints each, JsonValue message) {
        var role = text(message, "role");
        if (!role.equals("user") && !role.equals("system")) {
            each.constant("messages", role, "of role user or system");
        }
        if (!(member(message, "content") instanceof JsonString)) {
            each.required("content", null);
        }
    }

    private static @Nullable JsonValue member(JsonValue message, String name) {
        return message instanceof JsonObject object ? object.members().get(name) : null;
    }

    private static String text(JsonValue message, String name) {
        return member(message, name) instanceof JsonString text ? text.value() : "";
    }

    private List<JsonValue> turns() {
        return messages == null ? List.of() : messages;
    }

    /** The turns that were sent, that of the model, and why it ended there. */
    byte[] answer(byte[] json) {
        var completion = JsonValue.JSON.decode(json);
        var turns = new ArrayList<>(turns());
        var turn = new LinkedHashMap<String, String>();
        turn.put("role", "system");
        turn.put("content", text(completion, "completion"));
        turns.add(JsonValue.of(turn));
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("messages", turns);
        answer.put("stop_reason", member(completion, "stop_reason"));
        return JsonValue.JSON.encode(JsonValue.of(answer));
    }
}
