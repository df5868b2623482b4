package io.wirescribe.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.RateLimitException;
import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.http.Body;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatCompletionTransportTest {

    private static final Reply<JsonValue> JSON = Reply.json(JsonValue.JSON);

    private static JsonValue send(Recorder bedrock, String json) {
        return JSON.send(new ChatCompletionTransport(bedrock), request(json)).body();
    }

    private static Request request(String json) {
        return Request.post("/chat").body(new Body("application/json", json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aConversationBecomesAPromptAndItsCompletionATurn() {
        var bedrock =
                Recorder.answering(200, "{\"completion\":\" Hello!\",\"stop_reason\":\"stop_sequence\",\"stop\":null}");
        var messages = "{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"system\",\"content\":\" b\"},"
                + "{\"role\":\"user\",\"content\":\"c\\n\\nHuman: d\"}";
        var answer = send(
                bedrock,
                "{\"model\":\"anthropic.claude-v2\",\"messages\":[" + messages
                        + "],\"temperature\":0.5,\"top_k\":null,\"stream\":false}");
        assertEquals("/model/anthropic.claude-v2/invoke", bedrock.last().target());
        assertEquals(
                JsonValue.parse("{\"temperature\":0.5,"
                        + "\"prompt\":\"\\n\\nHuman: a\\n\\nAssistant: b\\n\\nHuman: c\\nHuman: d\\n\\nAssistant:\","
                        + "\"max_tokens_to_sample\":256,\"anthropic_version\":\"bedrock-2023-05-31\"}"),
                bedrock.lastBody());
        assertEquals(
                JsonValue.parse("{\"messages\":[" + messages
                        + ",{\"role\":\"system\",\"content\":\" Hello!\"}],\"stop_reason\":\"stop_sequence\"}"),
                answer);
    }

    @Test
    void aGivenMaximumCounts() {
        var bedrock = Recorder.answering(200, "{}");
        send(
                bedrock,
                "{\"max_tokens_to_sample\":7,\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}");
        assertEquals(JsonValue.of(7), bedrock.lastBody().asMap().get("max_tokens_to_sample"));
    }

    @Test
    void aVeryLargeMaximumIsSentOnce() {
        var bedrock = Recorder.answering(200, "{}");
        send(
                bedrock,
                "{\"temperature\":1,\"max_tokens_to_sample\":1000000000000000000,\"model\":\"m\","
                        + "\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}");
        assertEquals(
                "{\"temperature\":1,\"max_tokens_to_sample\":1000000000000000000,"
                        + "\"prompt\":\"\\n\\nHuman: a\\n\\nAssistant:\",\"anthropic_version\":\"bedrock-2023-05-31\"}",
                new String(bedrock.last().body().bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void whatTheConversationBecomesIsNotSentTwice() {
        var bedrock = Recorder.answering(200, "{}");
        send(
                bedrock,
                "{\"model\":\"m\",\"prompt\":\"x\",\"anthropic_version\":\"y\",\"anthropic_beta\":[\"b\"],"
                        + "\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}");
        assertEquals(
                "{\"anthropic_beta\":[\"b\"],\"prompt\":\"\\n\\nHuman: a\\n\\nAssistant:\","
                        + "\"max_tokens_to_sample\":256,\"anthropic_version\":\"bedrock-2023-05-31\"}",
                new String(bedrock.last().body().bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoConversationIsRefusedBeforeItIsSent() {
        assertEquals("ChatCompletionRequest: messages is required", refused("{\"model\":\"m\"}"));
        assertEquals(
                "ChatCompletionRequest: messages must have at least 1 item but has 0",
                refused("{\"model\":\"m\",\"messages\":[]}"));
        assertEquals(
                "ChatCompletionRequest: messages[1] must be of role user or system; content[1] is required",
                refused(
                        "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"s3cret\"}]}"));
        assertEquals(
                "ChatCompletionRequest: model is required",
                refused("{\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}"));
    }

    private static String refused(String json) {
        var bedrock = Recorder.answering(200, "{}");
        var e = assertThrows(ConstraintViolationException.class, () -> send(bedrock, json));
        assertEquals(List.of(), bedrock.asked);
        return e.getMessage();
    }

    @Test
    void errorsAreThoseOfBedrock() {
        var bedrock = Recorder.answering(429, "{\"message\":\"slow down\"}");
        var e = assertThrows(
                RateLimitException.class,
                () -> send(bedrock, "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}"));
        assertEquals("{\"message\":\"slow down\"}", e.bodyText());
    }

    @Test
    void theSameHoldsForAnswersThatComeLater() throws Exception {
        var bedrock = Recorder.answering(200, "{\"completion\":\"x\"}");
        var transport = new ChatCompletionTransport(bedrock);
        var future =
                transport.sendAsync(request("{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}"));
        bedrock.later.complete(bedrock.answer());
        var body = new String(future.get().body().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(body.endsWith("{\"role\":\"system\",\"content\":\"x\"}],\"stop_reason\":null}"), body);
        assertTrue(transport.sendAsync(Request.post("/chat")).isCompletedExceptionally());
        transport.close();
        assertTrue(bedrock.closed);
    }
}
