package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.ApiException;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server can get wrong: the exception tells where, the connection is free again, nothing of the body leaks. */
class BadAnswersTest {

    private static final CompletionRequest QUESTION = CompletionRequest.builder()
            .model(Model.Known.CLAUDE_2_1)
            .prompt("\n\nHuman: Hello\n\nAssistant:")
            .maxTokensToSample(256)
            .build();

    private static ClaudeClient client(RawServer server) {
        return ClaudeClient.builder().apiKey("key").baseUrl(server.url()).build();
    }

    /** A defective answer; {@code §} marks the place that is to be reported and is not sent. */
    record Defect(String name, String body, String pointer, String problem) {

        String sent() {
            return body.replace("§", "");
        }

        int line() {
            return body.substring(0, body.indexOf('§')).split("\n", -1).length;
        }

        int column() {
            var before = body.substring(0, body.indexOf('§'));
            return before.length() - before.lastIndexOf('\n');
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Defect> defects() {
        var rest = "\"stop_reason\":null,\"model\":\"claude-2.1\"}";
        return List.of(
                new Defect(
                        "a number for a text",
                        "{\"type\":\"completion\",\n \"id\":\"SECRET\",\n \"completion\": §7," + rest,
                        "/completion",
                        "expected a string but was a number"),
                new Defect(
                        "an object for a text",
                        "{\"id\":§{\"SECRET\":1},\"completion\":\"\"," + rest,
                        "/id",
                        "expected a string but was an object"),
                new Defect(
                        "a boolean for an enum",
                        "{\"completion\":\"SECRET\",\"id\":\"1\",\"stop_reason\":§true}",
                        "/stop_reason",
                        "expected a string but was a boolean"),
                new Defect("an array for the whole", "§[\"SECRET\"]", "", "expected an object but was an array"),
                new Defect("a text for the whole", "§\"SECRET\"", "", "expected an object but was a string"),
                new Defect("null for the whole", "§null", "", "expected an object but was null"));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectIsReportedWithItsPlace(Defect defect) throws IOException {
        try (var server = RawServer.json(defect.sent());
                var claude = client(server)) {
            var thrown = assertThrows(JsonException.class, () -> claude.createCompletion(QUESTION));
            assertEquals(defect.pointer(), thrown.pointer());
            assertEquals(defect.line(), thrown.line());
            assertEquals(defect.column(), thrown.column());
            assertTrue(thrown.getMessage().contains(defect.problem()), thrown.getMessage());
            assertTold(thrown);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "truncated in a text | {'type':'completion','id':'SEC",
                "truncated between properties | {'type':'completion','id':'SECRET',",
                "truncated before a value | {'type':'completion','id':",
                "malformed | {'type':'completion','id':SECRET}",
                "followed by more | {'id':'SECRET','completion':'','stop_reason':null,'model':'m'} {}",
                "a page | <html><body>SECRET</body></html>",
                "nothing | ``"
            })
    void whatIsNotOneJsonObjectIsRefused(String name, String body) throws IOException {
        try (var server = RawServer.json(body.replace('\'', '"'));
                var claude = client(server)) {
            var thrown = assertThrows(JsonException.class, () -> claude.createCompletion(QUESTION));
            assertEquals(1, thrown.line());
            assertTrue(thrown.column() >= 1);
            assertTold(thrown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "completion", "stop_reason", "model"})
    void aMissingPropertyIsNamed(String missing) throws IOException {
        var whole = "{\"id\":\"SECRET\",\"completion\":\"SECRET\",\"stop_reason\":null,\"model\":\"SECRET\"}";
        var body = whole.replace("\"" + missing + "\"", "\"other\"");
        try (var server = RawServer.json(body);
                var claude = client(server)) {
            var thrown = assertThrows(JsonException.class, () -> claude.createCompletion(QUESTION));
            assertEquals("/" + missing, thrown.pointer());
            assertEquals(1, thrown.line());
            assertTrue(thrown.getMessage().contains("missing required property"), thrown.getMessage());
            assertTold(thrown);
        }
    }

    @Test
    void aPageInsteadOfJsonIsRefused() throws IOException {
        try (var server = RawServer.of(200, "text/html", "<html><body>SECRET</body></html>");
                var claude = client(server)) {
            assertTold(assertThrows(JsonException.class, () -> claude.createCompletion(QUESTION)));
        }
    }

    @Test
    void aHundredMegabytesOfTextAreRefused() throws IOException {
        var head = "{\"completion\":\"".getBytes(StandardCharsets.US_ASCII);
        try (var server = new RawServer(out -> {
                    RawServer.head(out, 200, "application/json", head.length + 100L * 1024 * 1024);
                    out.write(head);
                    hundredMegabytes(out);
                });
                var claude = client(server)) {
            var thrown = assertThrows(JsonException.class, () -> claude.createCompletion(QUESTION));
            assertEquals("/completion", thrown.pointer());
            assertTold(thrown);
            assertReleased(server);
        }
    }

    @Test
    void aHundredMegabytesOfErrorAreCutShort() throws IOException {
        try (var server = new RawServer(out -> {
                    RawServer.head(out, 500, "text/plain", 100L * 1024 * 1024);
                    hundredMegabytes(out);
                });
                var claude = client(server)) {
            var thrown = assertThrows(ApiException.class, () -> claude.createCompletion(QUESTION));
            assertEquals(64 * 1024, thrown.bodyText().length());
            assertNull(thrown.error(ErrorResponse.class));
            assertReleased(server);
        }
    }

    private static void hundredMegabytes(OutputStream out) throws IOException {
        var megabyte = new byte[1024 * 1024];
        Arrays.fill(megabyte, (byte) 'x');
        for (var i = 0; i < 100; i++) {
            out.write(megabyte);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>SECRET</html>",
                "",
                "{\"type\":\"error\",\"error\":{\"type\":\"SECRET\"",
                "{\"fault\":\"SECRET\"}",
                "[]"
            })
    void anErrorWithoutTheDocumentsBodyIsStillAnErrorOfItsStatus(String body) throws IOException {
        try (var server = RawServer.of(503, "application/json", body);
                var claude = client(server)) {
            var thrown = assertThrows(ApiException.class, () -> claude.createCompletion(QUESTION));
            assertEquals(503, thrown.status());
            assertEquals(body, thrown.bodyText());
            assertNull(thrown.error(ErrorResponse.class));
            assertFalse(thrown.toString().contains("SECRET"), thrown.toString());
        }
    }

    @Test
    void anEventThatIsNotWhatTheDocumentPromisesIsReported() throws IOException {
        var events = "event: completion\ndata: {\"completion\":7,\"id\":\"SECRET\"}\n\n";
        try (var server = RawServer.of(200, "text/event-stream", events);
                var claude = client(server);
                var stream = claude.streamCompletion(QUESTION)) {
            var thrown =
                    assertThrows(JsonException.class, () -> stream.iterator().next());
            assertEquals("/completion", thrown.pointer());
            assertTold(thrown);
            assertReleased(server);
        }
    }

    @Test
    void manyBadAnswersHoldNoConnection() throws IOException {
        try (var server = RawServer.json("{\"completion\":7, \"id\": \"" + "x".repeat(100_000) + "\"}");
                var claude = client(server)) {
            for (var i = 0; i < 50; i++) {
                assertThrows(JsonException.class, () -> claude.createCompletion(QUESTION));
            }
            assertReleased(server);
        }
    }

    @Test
    void whatTheDocumentDoesNotKnowIsKeptAndWrittenBack() throws IOException {
        var body = "{\"type\":\"completion\",\"id\":\"1\",\"completion\":\"\",\"stop_reason\":\"refusal\","
                + "\"model\":\"claude-99\",\"usage\":{\"tokens\":[1,2.50,null]},\"stop\":null}";
        try (var server = RawServer.json(body);
                var claude = client(server)) {
            var completion = claude.createCompletion(QUESTION);
            assertEquals(new Model.Unknown("claude-99"), completion.model());
            assertEquals("refusal", completion.stopReason().value());
            assertEquals(
                    Map.of("usage", JsonValue.parse("{\"tokens\":[1,2.5,null]}"), "stop", JsonValue.NULL),
                    completion.additionalProperties());
            assertEquals(JsonValue.parse(body), JsonValue.parse(Completion.JSON.encodeToString(completion)));
        }
    }

    private static void assertTold(JsonException thrown) {
        assertFalse(thrown.toString().contains("SEC"), thrown.toString());
        assertNull(thrown.getCause());
        assertEquals("req_raw", thrown.requestId());
        assertEquals("POST", thrown.method());
        assertEquals("/v1/complete", thrown.path());
    }

    /** At most one connection is left, kept for the next call. */
    private static void assertReleased(RawServer server) {
        for (var wait = 0; wait < 600 && server.openConnections() > 1; wait++) {
            pause();
        }
        assertTrue(server.openConnections() <= 1, server.openConnections() + " connections are open");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
