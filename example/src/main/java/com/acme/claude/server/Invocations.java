package com.acme.claude.server;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Bedrock's models answer, at once or as a stream. */
final class Invocations {

    private static final Pattern PATH = Pattern.compile("/model/([^/]+)/(invoke|invoke-with-response-stream)");

    private final Pace pace;

    Invocations(Pace pace) {
        this.pace = pace;
    }

    void answer(Call call, byte[] body) throws Refusal, IOException, InterruptedException {
        var path = PATH.matcher(call.path());
        if (!path.matches()) {
            throw new Refusal(404, "UnknownOperationException", "there is no such operation");
        }
        var model = URLDecoder.decode(path.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        var request = Call.fields(body);
        var order = request.has("messages")
                ? InvocationRules.messages(request, model, path.group(2).endsWith("stream"))
                : InvocationRules.completion(request, model, path.group(2).endsWith("stream"));
        if (request.has("messages")) {
            messages(call, order);
        } else {
            completion(call, order);
        }
    }

    private void messages(Call call, Order order) throws IOException, InterruptedException {
        var answer = new MessageAnswer(order, call.requestId());
        if (!order.stream()) {
            call.send(200, answer.whole());
            return;
        }
        start(call);
        answer.stream((name, data) -> call.part(EventFrames.chunk(data)), pace);
    }

    private void completion(Call call, Order order) throws IOException, InterruptedException {
        var wording = Wording.of(order);
        if (!order.stream()) {
            call.answerHeader(
                    "X-Amzn-Bedrock-Output-Token-Count", "" + wording.words().size());
            call.send(200, completion(wording.text(), wording));
            return;
        }
        start(call);
        for (var word : wording.words()) {
            call.part(EventFrames.chunk(completion(word, null)));
            pace.rest();
            if (order.model().equals(Trouble.MIDSTREAM)) {
                var refusal = Trouble.overloaded();
                var type = Bedrock.type(refusal);
                call.part(EventFrames.exception(
                        type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1), refusal.getMessage()));
                return;
            }
        }
        var last = completion("", wording);
        last.put(
                "amazon-bedrock-invocationMetrics",
                Map.of(
                        "inputTokenCount",
                        14,
                        "outputTokenCount",
                        wording.words().size()));
        call.part(EventFrames.chunk(last));
    }

    private static void start(Call call) throws IOException {
        call.answerHeader("X-Amzn-Bedrock-Content-Type", "application/json");
        call.startParts(EventFrames.CONTENT_TYPE);
    }

    private static Map<String, @Nullable Object> completion(String text, @Nullable Wording ended) {
        var completion = new LinkedHashMap<String, @Nullable Object>();
        completion.put("completion", text);
        completion.put("stop_reason", ended == null ? null : ended.stopReason());
        completion.put("stop", ended == null ? null : stop(ended));
        return completion;
    }

    private static @Nullable String stop(Wording ended) {
        if (ended.stopReason().equals("max_tokens")) {
            return null;
        }
        return ended.stop() == null ? "\n\nHuman:" : ended.stop();
    }
}
