package io.wirescribe.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.wirescribe.http.Body;
import io.wirescribe.http.Request;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was made for Bedrock is sent as it is, but for what Bedrock refuses. */
class NativeRequestTest {

    private static final BedrockTransport.Builder BEDROCK =
            BedrockTransport.in("eu-central-1").credentials(new AwsCredentials("AKID", "s3cret", null));

    private static Request request(String path, String contentType, String body) {
        return Request.post(path)
                .path("modelId", "m")
                .body(new Body(contentType, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> sent(Request request) {
        var next = Recorder.answering(200, "{}");
        var transport = BEDROCK.transport(url -> next).build();
        transport.send(request);
        transport.sendAsync(request);
        return next.asked.stream()
                .map(asked -> new String(asked.body().bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/model/{modelId}/invoke", "/model/{modelId}/invoke-with-response-stream"})
    void neitherNullNorModelNorStreamIsSentAtOnceOrLater(String path) {
        var body = "{\"model\":\"m\",\"prompt\":\"ä\",\"top_k\":null,\"stream\":true,\"temperature\":0.10,"
                + "\"amazon-bedrock-guardrailConfig\":{\"tagSuffix\":null,\"stream\":1E-7}}";
        var expected =
                "{\"prompt\":\"ä\",\"temperature\":0.10," + "\"amazon-bedrock-guardrailConfig\":{\"stream\":1E-7}}";
        assertEquals(List.of(expected, expected), sent(request(path, "application/json; charset=utf-8", body)));
    }

    @Test
    void aDeepBodyIsWrittenOnce() {
        var deep = "[".repeat(80) + "]".repeat(80);
        var body = "{\"prompt\":\"x\",\"top_k\":null,\"a\":" + deep + ",\"model\":\"m\"}";
        var expected = "{\"prompt\":\"x\",\"a\":" + deep + "}";
        assertEquals(List.of(expected, expected), sent(request("/model/{modelId}/invoke", "application/json", body)));
    }

    @Test
    void whatIsAllowedIsSentAsItIs() {
        var body = "{\"prompt\":\"x\",\"max_tokens_to_sample\":256,\"stop_sequences\":[\"a\",\"b\"]}";
        assertEquals(List.of(body, body), sent(request("/model/{modelId}/invoke", "application/json", body)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"prompt":"x"}                     | {"prompt":"x"}
                    {"prompt":"null","a":"model"}      | {"prompt":"null","a":"model"}
                    {"prompt":"x","top_k":null}        | {"prompt":"x"}
                    {"prompt":"x","a":[{"b":null}]}    | {"prompt":"x","a":[{}]}
                    {"model":"m","prompt":"\\\\u"}       | {"prompt":"\\\\u"}
                    {"prompt":"x","stream":false}      | {"prompt":"x"}
                    """)
    void whatACodecWroteIsHeldToTheSame(String body, String expected) {
        var request = Request.post("/model/{modelId}/invoke")
                .path("modelId", "m")
                .json(JsonValue.JSON, JsonValue.parse(body));
        assertEquals(List.of(expected, expected), sent(request));
    }

    @Test
    void nullStaysWhereTheJsonIsSomeoneElses() {
        var body = "{\"tools\":[{\"input_schema\":{\"default\":null}}],\"messages\":[{\"input\":{\"a\":null}}]}";
        assertEquals(List.of(body, body), sent(request("/model/{modelId}/invoke", "application/json", body)));
    }

    @Test
    void otherOperationsAndOtherBodiesAreNotTouched() {
        var converse = request("/model/{modelId}/converse", "application/json", "{\"system\":null}");
        assertSame(converse.body(), NativeRequest.of(converse).body());
        var picture = request("/model/{modelId}/invoke", "image/png", "?");
        assertSame(picture.body(), NativeRequest.of(picture).body());
        var nothing = Request.post("/model/{modelId}/invoke");
        assertSame(nothing, NativeRequest.of(nothing));
    }

    @Test
    void aBodyThatIsNoObjectIsRefusedBeforeItIsSent() {
        for (var body : List.of("7", "[]", "{", "{} {}", "")) {
            var request = request("/model/{modelId}/invoke", "application/json", body);
            assertThrows(JsonException.class, () -> sent(request), body);
        }
    }
}
