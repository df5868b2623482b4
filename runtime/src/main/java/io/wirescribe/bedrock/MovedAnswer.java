package io.wirescribe.bedrock;

import io.wirescribe.RawResponse;
import io.wirescribe.json.FieldReader;
import io.wirescribe.json.FieldWriter;
import io.wirescribe.json.JsonValue;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** An answer of Bedrock in the form in which Anthropic would have given it. */
record MovedAnswer(MovedRequest request) {

    RawResponse of(RawResponse answer) {
        if (answer.status() >= 400) {
            return failure(answer);
        }
        return request.isTextCompletion() && answer.events() == null
                ? LazyBody.in(answer, json -> new Completed(answer).rewrite(json))
                : answer;
    }

    /** The error as Anthropic wraps it. */
    RawResponse failure(RawResponse answer) {
        return LazyBody.in(answer, json -> wrapped(answer, json));
    }

    private static byte[] wrapped(RawResponse answer, byte[] json) {
        var body = JsonValue.JSON.decode(json);
        if (!body.asMap().containsKey("message")) {
            return json;
        }
        var id = Objects.requireNonNullElse(answer.requestId(), "");
        var error =
                Map.of("type", type(answer.status()), "message", body.asMap().get("message"));
        return JsonValue.JSON.encode(JsonValue.of(Map.of("type", "error", "error", error, "request_id", id)));
    }

    private static String type(int status) {
        return switch (status) {
            case 401 -> "authentication_error";
            case 403 -> "permission_error";
            case 404 -> "not_found_error";
            case 408, 504 -> "timeout_error";
            case 429 -> "rate_limit_error";
            case 503 -> "overloaded_error";
            default -> status >= 400 && status < 500 && status != 424 ? "invalid_request_error" : "api_error";
        };
    }

    /** Text completions come without kind, id and model, which their readers may insist on. */
    private final class Completed implements Rewriting {

        private final RawResponse answer;
        private final Set<String> present = new HashSet<>();

        Completed(RawResponse answer) {
            this.answer = answer;
        }

        @Override
        public void field(FieldReader from, FieldWriter to) {
            present.add(from.name());
            // stop is null where nothing stopped it, and stop_reason may be
            to.field(
                    from.name(), Objects.requireNonNullElse(from.read(JsonValue.JSON), JsonValue.NULL), JsonValue.JSON);
        }

        @Override
        public void end(FieldWriter to) {
            add(to, "type", "completion");
            add(to, "id", Objects.requireNonNullElse(answer.requestId(), ""));
            add(to, "model", request.model());
        }

        private void add(FieldWriter to, String name, String value) {
            if (!present.contains(name)) {
                to.field(name, value);
            }
        }
    }
}
