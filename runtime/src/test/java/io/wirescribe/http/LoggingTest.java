package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.ConnectionException;
import java.lang.System.Logger.Level;
import org.junit.jupiter.api.Test;

/** What is told of calls, and what never is. */
class LoggingTest {

    private static final String SECRET = "s3cret value/+";
    private static final Reply<Word> WORD = Reply.json(Word.JSON);
    private static final Request ASK = Request.post("/words/{id}")
            .path("id", SECRET)
            .query("key", SECRET)
            .header("authorization", "Bearer " + SECRET)
            .header("x-api-key", SECRET)
            .cookie("session", SECRET)
            .header("anthropic-version", "2023-06-01")
            .json(Word.JSON, new Word("my " + SECRET));

    private static RecordingLogger logged(Level level, String body) {
        var logger = new RecordingLogger(level);
        var canned = Canned.answer(200, "application/json", body)
                .with("request-id", "req_1")
                .with("set-cookie", SECRET);
        WORD.send(new Logging(canned, logger), ASK);
        return logger;
    }

    @Test
    void nothingUnlessAskedFor() {
        assertEquals(0, logged(Level.INFO, "{\"text\":\"hi\"}").lines().size());
    }

    @Test
    void atDebugTheCall() {
        var lines = logged(Level.DEBUG, "{\"text\":\"hi\"}").lines();
        assertEquals(1, lines.size());
        assertTrue(
                lines.get(0).matches("DEBUG POST /words/\\{id}: 200 after \\d+ ms \\(request id req_1\\)"),
                lines.get(0));
    }

    @Test
    void atTraceHeadersAndBodiesWithoutWhatIsSecret() {
        var text = String.join(
                "\n",
                logged(Level.TRACE, "{\"text\":\"you sent " + SECRET + "\"}").lines());
        assertTrue(text.contains("anthropic-version: 2023-06-01"), text);
        assertTrue(text.contains("x-api-key: ***"), text);
        assertTrue(text.contains("set-cookie: ***"), text);
        assertTrue(text.contains("{\"text\":\"my ***\"}"), text);
        assertTrue(text.contains("{\"text\":\"you sent ***\"}"), text);
        assertFalse(text.contains("s3cret"), text);
    }

    @Test
    void bodiesAreToldAtTraceOnly() {
        for (var level : new Level[] {Level.DEBUG, Level.INFO, Level.WARNING, Level.ERROR}) {
            assertFalse(logged(level, "{\"text\":\"hello\"}").lines().toString().contains("hello"));
        }
        var lines = logged(Level.TRACE, "{\"text\":\"hello\"}").lines();
        assertTrue(lines.stream().filter(line -> line.contains("hello")).allMatch(line -> line.startsWith("TRACE")));
    }

    @Test
    void ofALargeBodyTheBeginning() {
        var text = logged(Level.TRACE, "{\"text\":\"" + "x".repeat(100_000) + "\"}")
                .lines();
        assertTrue(text.toString().length() < 10_000);
    }

    @Test
    void failuresAreToldInBothWaysOfAsking() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> connection.close())) {
            var logger = new RecordingLogger(Level.TRACE);
            try (var transport = new Logging(server.transport(), logger)) {
                assertThrows(ConnectionException.class, () -> WORD.send(transport, ASK));
                assertThrows(
                        Exception.class, () -> WORD.bodyAsync(transport, ASK).get());
            }
            var told = logger.lines().stream()
                    .filter(line -> line.startsWith("DEBUG"))
                    .toList();
            assertEquals(2, told.size());
            for (var line : told) {
                assertTrue(line.matches("DEBUG POST /words/\\{id}: ConnectionException after \\d+ ms"), line);
            }
            assertFalse(logger.lines().toString().contains("s3cret"));
        }
    }
}
