package io.wirescribe.bedrock;

import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One request as it is sent, and what becomes of its answer.
 *
 * @param request ready to be sent
 * @param clock explains refusals
 * @param frameLimit how many bytes a frame of a stream may have
 * @param answers gives answers the form that is expected
 * @param errors gives errors inside of streams that form
 */
record BedrockExchange(
        Request request,
        AwsClock clock,
        int frameLimit,
        UnaryOperator<RawResponse> answers,
        UnaryOperator<RawResponse> errors) {

    RawResponse answer(RawResponse answer) {
        return answers.apply(answer.status() < 400 ? framed(answer) : explained(answer));
    }

    private RawResponse framed(RawResponse answer) {
        var type = answer.headers().first("content-type");
        boolean isStream = type != null && type.toLowerCase(Locale.ROOT).startsWith(AwsEventStream.CONTENT_TYPE);
        return isStream ? answer.withEvents(stream -> new AwsEventStream(stream, frameLimit, errors)) : answer;
    }

    private RawResponse explained(RawResponse answer) {
        var remark = clock.remark(answer);
        var named = LazyBody.in(answer, BedrockExchange::named);
        return remark == null ? named : named.withRemark(remark);
    }

    /**
     * Errors have a {@code message}, but where a policy forbids the call it is a {@code Message}, as live traffic shows
     * (BerriAI/litellm, pull request 39166): <code>{"Message":"User: arn:aws:iam::… is not authorized to perform:
     * bedrock:InvokeModel on resource: …"}</code>.
     */
    private static byte[] named(byte[] json) {
        var members = new LinkedHashMap<>(JsonValue.JSON.decode(json).asMap());
        var message = members.remove("Message");
        if (message == null || members.containsKey("message")) {
            return json;
        }
        members.put("message", message);
        return JsonValue.JSON.encode(JsonValue.of(members));
    }
}
