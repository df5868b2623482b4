package com.acme.claude.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server keeps the real endpoint's rules by itself: what the client would never send is refused here too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaudeServerTest {

    private static final String GOOD =
            "{'model': 'claude-2.1', 'prompt': '\\n\\nHuman: Hi\\n\\nAssistant:', 'max_tokens_to_sample': 2%s}";
    private static final Map<String, String> HEADERS =
            Map.of("x-api-key", ClaudeServer.KEY, "anthropic-version", "2023-06-01");

    private final HttpClient client = HttpClient.newHttpClient();
    private ClaudeServer server;

    @BeforeAll
    void start() {
        server = ClaudeServer.start(() -> {});
    }

    @AfterAll
    void close() {
        server.close();
    }

    private HttpResponse<String> post(String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.url() + "/v1/complete"))
                .POST(BodyPublishers.ofString(body.replace('\'', '"')));
        headers.forEach(request::setHeader);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void assertRefused(int status, String type, String message, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                JsonValue.of(Map.of(
                        "type",
                        "error",
                        "error",
                        Map.of("type", type, "message", message),
                        "request_id",
                        answer.headers().firstValue("request-id").orElseThrow())),
                JsonValue.parse(answer.body()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", 'temperature': 0, 'top_p': 1.0, 'top_k': 0",
                ", 'temperature': 1, 'top_p': 0, 'top_k': 5.0",
                ", 'metadata': {}, 'stop_sequences': [], 'stream': false",
                ", 'metadata': {'user_id': null}"
            })
    void acceptsWhatIsInRange(String more) throws Exception {
        var answer = post(GOOD.formatted(more), HEADERS);
        assertEquals(200, answer.statusCode(), answer.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'temperature': -0.1         | temperature: Input should be greater than or equal to 0",
                "'temperature': 1.01         | temperature: Input should be less than or equal to 1",
                "'temperature': null         | temperature: Input should be a valid number",
                "'top_p': -1e-9              | top_p: Input should be greater than or equal to 0",
                "'top_p': 1.000000001        | top_p: Input should be less than or equal to 1",
                "'top_k': -1                 | top_k: Input should be greater than or equal to 0",
                "'top_k': 1.5                | top_k: Input should be a valid integer",
                "'stop_sequences': [1]       | stop_sequences: Input should be a valid list of strings",
                "'stream': 1                 | stream: Input should be a valid boolean",
                "'metadata': 1               | metadata: Input should be an object",
                "'metadata': {'user_id': 1}  | metadata.user_id: Input should be a valid string",
                "'metadata': {'other': 1}    | metadata.other: Extra inputs are not permitted",
                "'effort': 'high'            | effort: Extra inputs are not permitted",
                "'prompt': ''                | prompt: String should have at least 1 character",
                "'max_tokens_to_sample': 0   | max_tokens_to_sample: Input should be greater than or equal to 1",
                "'max_tokens_to_sample': '1' | max_tokens_to_sample: Input should be a valid integer"
            })
    void refusesWhatIsOutOfRange(String property, String message) throws Exception {
        assertRefused(400, "invalid_request_error", message, post(GOOD.formatted(", " + property), HEADERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "prompt", "max_tokens_to_sample"})
    void refusesWhatIsMissing(String name) throws Exception {
        var body = GOOD.formatted("")
                .replaceFirst("'" + name + "': [^,}]+,? ?", "")
                .replace(", }", "}");
        assertRefused(400, "invalid_request_error", name + ": Field required", post(body, HEADERS));
    }

    @Test
    void countsTheUserIdInCodePoints() throws Exception {
        var metadata = ", 'metadata': {'user_id': '%s'}";
        var emoji = "\uD83D\uDE00";
        assertEquals(
                200,
                post(GOOD.formatted(metadata.formatted(emoji.repeat(512))), HEADERS)
                        .statusCode());
        assertRefused(
                400,
                "invalid_request_error",
                "metadata.user_id: String should have at most 512 characters",
                post(GOOD.formatted(metadata.formatted("x".repeat(513))), HEADERS));
    }

    @Test
    void refusesAModelItDoesNotKnow() throws Exception {
        var body = GOOD.formatted("").replace("claude-2.1", "claude-9");
        assertRefused(404, "not_found_error", "model: claude-9", post(body, HEADERS));
    }

    @Test
    void refusesWithoutTheRightKeyAndVersion() throws Exception {
        var version = Map.of("anthropic-version", "2023-06-01");
        var wrongKey = Map.of("anthropic-version", "2023-06-01", "x-api-key", "wrong");
        var key = Map.of("x-api-key", ClaudeServer.KEY);
        var body = GOOD.formatted("");
        assertRefused(401, "authentication_error", "x-api-key header is required", post(body, version));
        assertRefused(401, "authentication_error", "invalid x-api-key", post(body, wrongKey));
        assertRefused(400, "invalid_request_error", "anthropic-version: header is required", post(body, key));
    }

    @Test
    void refusesWhatIsNotJson() throws Exception {
        var answer = post("{", HEADERS);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("not valid JSON"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello",
                "\\n\\nAssistant: Hi\\n\\nHuman: Hello",
                "\\n\\nHuman: Hello",
                "\\n\\nAssistant:",
                "\\n\\nHuman: Hello \\nAssistant:"
            })
    void refusesAPromptThatIsNoConversation(String prompt) throws Exception {
        var answer = post(GOOD.formatted(", 'prompt': '" + prompt + "'"), HEADERS);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("prompt must"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Human: Hello\\n\\nAssistant:",
                "Be brief.\\n\\nHuman: Hello\\n\\nAssistant:",
                "\\n\\nHuman: Hello\\n\\nAssistant: Well,",
                "\\n\\nHuman: Hello\\n\\nAssistant: Hi\\n\\nHuman: And?\\n\\nAssistant: "
            })
    void acceptsAPromptThatIsAConversation(String prompt) throws Exception {
        assertEquals(
                200,
                post(GOOD.formatted(", 'prompt': '" + prompt + "'"), HEADERS).statusCode());
    }

    @Test
    void streamsEventsAsTheRealOneDoes() throws Exception {
        var answer = post(GOOD.formatted(", 'stream': true"), HEADERS);
        var chunk = "event: completion\ndata: {'type':'completion','completion':'%s','stop_reason':%s,"
                + "'model':'claude-2.1'}\n\n";
        assertEquals(
                String.join(
                                "",
                                List.of(
                                        chunk.formatted(" Sunlight", "null"),
                                        "event: ping\ndata: {'type':'ping'}\n\n",
                                        chunk.formatted(" holds", "null"),
                                        chunk.formatted("", "'max_tokens'")))
                        .replace('\'', '"'),
                answer.body());
    }
}
