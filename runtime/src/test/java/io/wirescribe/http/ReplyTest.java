package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.ApiException;
import io.wirescribe.AuthenticationException;
import io.wirescribe.BadRequestException;
import io.wirescribe.ConflictException;
import io.wirescribe.ConnectionException;
import io.wirescribe.EventStream;
import io.wirescribe.NotFoundException;
import io.wirescribe.PermissionDeniedException;
import io.wirescribe.RateLimitException;
import io.wirescribe.ServerException;
import io.wirescribe.UnprocessableEntityException;
import io.wirescribe.WirescribeException;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What answers are made into, good and bad, and that each lets its connection go. */
class ReplyTest {

    private static final Request ASK = Request.get("/v1/words/{id}").path("id", "s3cret");
    private static final Reply<Word> WORD = Reply.json(Word.JSON);
    private static final Reply<EventStream<Word>> WORDS =
            Reply.events(Word.JSON).failing(Word.JSON);

    @Test
    void aGoodAnswerIsItsBodyAndWhatCameAroundIt() {
        var canned = Canned.answer(201, "application/json; charset=utf-8", "{\"text\":\"hi\",\"new\":1}")
                .with("Request-Id", "req_1");
        var response = WORD.send(canned, ASK);
        assertEquals(new Word("hi"), response.body());
        assertEquals(201, response.status());
        assertEquals("req_1", response.requestId());
        assertEquals("application/json", canned.asked.headers().first("accept"));
        assertTrue(canned.released);
    }

    @Test
    void jsonIsReadWhateverTheServerCallsIt() {
        for (var type : List.of("", "text/plain", "application/vnd.acme+json", "application/octet-stream")) {
            assertEquals(
                    "hi",
                    WORD.send(Canned.answer(200, type, "{\"text\":\"hi\"}"), ASK)
                            .body()
                            .text());
        }
    }

    @Test
    void anAnswerThatIsNotWhatIsPromisedSaysWhereAndNotWhat() {
        assertFails("application/json", "{\"text\":\"s3cr", "/text: the JSON ends too early (line 1, column 14)");
        assertFails("application/json", "{\"text\":7}", "/text: expected a string but was a number (line 1, column 9)");
        assertFails("application/json", "{\"s3cret\":7}", "/text: missing required property (line 1, column 12)");
        assertFails("application/json", "", "the JSON is empty (line 1, column 1)");
        assertFails(
                "text/html; charset=utf-8",
                "<html>s3cret</html>",
                "the answer is text/html, not JSON: the JSON is malformed (line 1, column 1)");
        assertFails(
                "",
                "<html>s3cret</html>",
                "the answer is of no content type, not JSON: the JSON is malformed (line 1, column 1)");
        assertFails("", "", "the answer is of no content type, not JSON: the JSON is empty (line 1, column 1)");
    }

    private static void assertFails(String type, String body, String message) {
        var canned = Canned.answer(200, type, body).with("x-request-id", "req_2");
        var e = assertThrows(JsonException.class, () -> WORD.send(canned, ASK));
        assertTrue(e.getMessage().startsWith("GET /v1/words/{id}: "), e.getMessage());
        assertEquals("GET /v1/words/{id}: " + message + " (request id req_2)", e.getMessage());
        assertEquals("GET", e.method());
        assertEquals("/v1/words/{id}", e.path());
        assertEquals("req_2", e.requestId());
        assertTellsNoSecret(e);
        assertTrue(canned.released);
    }

    @Test
    void anErrorIsOfTheClassOfItsStatus() {
        var classes = Map.of(
                400, BadRequestException.class,
                401, AuthenticationException.class,
                403, PermissionDeniedException.class,
                404, NotFoundException.class,
                409, ConflictException.class,
                422, UnprocessableEntityException.class,
                429, RateLimitException.class,
                500, ServerException.class,
                529, ServerException.class);
        classes.forEach((status, type) -> {
            var canned = Canned.answer(status, "application/json", "{\"text\":\"s3cret\"}")
                    .with("request-id", "r");
            var e = assertThrows(type, () -> WORD.failing(Word.JSON).send(canned, ASK));
            assertEquals(
                    "GET /v1/words/{id}: the server answered with status " + status + " (request id r)",
                    e.getMessage());
            assertEquals(status, e.status());
            assertEquals(new Word("s3cret"), e.error(Word.class));
            assertNull(e.error(String.class));
            assertEquals("{\"text\":\"s3cret\"}", e.bodyText());
            assertEquals("application/json", e.headers().first("content-type"));
            assertTellsNoSecret(e);
            assertTrue(canned.released);
        });
        for (int status : new int[] {101, 302, 402, 418}) {
            var e = assertThrows(ApiException.class, () -> WORD.send(Canned.answer(status, "", ""), ASK));
            assertSame(ApiException.class, e.getClass());
            assertTrue(e.getMessage().endsWith("status " + status), e.getMessage());
        }
    }

    @Test
    void anErrorWhoseBodyIsNotThePromisedOneIsStillThatError() {
        for (var body : List.of("<html>s3cret", "", "{\"text\":7}", "[")) {
            var canned = Canned.answer(503, "text/html", body);
            var e = assertThrows(
                    ServerException.class, () -> WORD.failing(Word.JSON).send(canned, ASK));
            assertNull(e.error(Word.class));
            assertEquals(body, e.bodyText());
            assertTellsNoSecret(e);
            assertTrue(canned.released);
        }
    }

    @Test
    void ofAHugeErrorTheBeginningIsKept() {
        var e = assertThrows(
                BadRequestException.class,
                () -> WORD.failing(Word.JSON).send(Canned.answer(400, "", "x".repeat(1_000_000)), ASK));
        assertEquals(65536, e.bodyText().length());
    }

    @Test
    void theNarrowestPromiseAboutAStatusCounts() {
        var reply = WORD.failing(400, 499, Codecs.STRING).failing(Codecs.INT64).failing(404, Word.JSON);
        assertEquals(new Word("x"), error(reply, 404, "{\"text\":\"x\"}").error(Word.class));
        assertEquals("x", error(reply, 400, "\"x\"").error(String.class));
        assertEquals(7L, error(reply, 500, "7").error(Long.class));
        assertNull(error(reply, 400, "7").error(Long.class));
        assertNull(error(WORD.failing(404, Word.JSON), 400, "{\"text\":\"x\"}").error(Word.class));
    }

    private static ApiException error(Reply<Word> reply, int status, String body) {
        return assertThrows(ApiException.class, () -> reply.send(Canned.answer(status, "", body), ASK));
    }

    @Test
    void aRateLimitSaysWhenToComeBack() {
        assertEquals(Duration.ofSeconds(7), retryAfter("retry-after", "7"));
        assertEquals(Duration.ofMillis(1500), retryAfter("retry-after", "1.5"));
        assertEquals(Duration.ofMillis(20), retryAfter("retry-after-ms", "20"));
        assertEquals(Duration.ZERO, retryAfter("retry-after", "-3"));
        assertEquals(Duration.ZERO, retryAfter("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT"));
        assertTrue(retryAfter("retry-after", "Sat, 21 Oct 2090 07:28:00 GMT").toDays() > 365);
        assertEquals(Duration.ofMillis(301), retryAfter("retry-after", "0.30000000000000004"));
        assertEquals(Duration.ofDays(365), retryAfter("retry-after", "9".repeat(12)));
        assertNull(retryAfter("retry-after", "soon"));
        assertNull(retryAfter("retry-after", "9".repeat(1000)));
        assertNull(retryAfter("other", "7"));
    }

    @Test
    void numbersWithExponentsAreNoTimes() {
        for (var number : List.of("1e3", "1E-2147483647", "1E-400000000", "1E400000000", "1E2147483647")) {
            for (var name : List.of("retry-after", "retry-after-ms")) {
                assertNull(
                        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> retryAfter(name, number)),
                        name + ": " + number);
            }
        }
    }

    private static Duration retryAfter(String name, String value) {
        var canned = Canned.answer(429, "", "").with(name, value);
        return assertThrows(RateLimitException.class, () -> WORD.send(canned, ASK))
                .retryAfter();
    }

    @Test
    void theParametersOfAMediaTypeAreAskedForOnly() {
        var canned = Canned.answer(200, "application/json", "{\"text\":\"hi\"}");
        var versioned = WORD.as("Application/JSON; version=2");
        assertEquals(
                new Word("hi"),
                versioned
                        .or(Reply.binary().as("image/png").map(bytes -> new Word("?")))
                        .send(canned, ASK)
                        .body());
        assertEquals(
                "application/json; version=2, image/png", canned.asked.headers().first("accept"));
    }

    @Test
    void nothingIsReadOfAnAnswerThatHasNothingToSay() {
        var canned = Canned.answer(204, "", "");
        assertNull(Reply.nothing().send(canned, ASK).body());
        assertTrue(canned.released);
        assertNull(Reply.nothing()
                .send(Canned.answer(200, "text/html", "<html>"), ASK)
                .body());
    }

    @Test
    void eventsComeInOrderUntilTheStreamEnds() {
        var canned = stream("data: {\"text\":\"a\"}\n\n: hello\n\nevent: any\ndata: {\"text\":\ndata: \"b\"}\n\n");
        try (var events = WORDS.send(canned, ASK).body()) {
            assertEquals(List.of("a", "b"), events.stream().map(Word::text).toList());
            assertThrows(IllegalStateException.class, events::iterator);
        }
        assertEquals("text/event-stream", canned.asked.headers().first("accept"));
        assertTrue(canned.released);
    }

    @Test
    void doneEndsAStream() {
        var canned = stream("data: {\"text\":\"a\"}\n\ndata: [DONE]\n\ndata: s3cret\n\n");
        var words = WORDS.send(canned, ASK).body().iterator();
        assertEquals("a", words.next().text());
        assertFalse(words.hasNext());
        assertTrue(canned.released);
    }

    @Test
    void aTextOfItsOwnEndsAStreamAsDoneDoes() {
        for (var end : List.of("[unsubscribe]", "[DONE]")) {
            for (var after : List.of("", "\n", "\r\n", "\n\ndata: s3cret\n\n")) {
                var canned = stream("data: {\"text\":\"a\"}\n\ndata: " + end + after);
                var words = Reply.events(Word.JSON, "[unsubscribe]")
                        .send(canned, ASK)
                        .body();
                assertEquals(List.of("a"), words.stream().map(Word::text).toList());
                assertTrue(canned.released);
            }
        }
    }

    @Test
    void aTextOfItsOwnEndsTextsToo() {
        var texts = Reply.textEvents(Codecs.STRING, "[END]")
                .send(stream("data: a\n\nevent: ping\ndata: [END]\n\ndata: b\n\ndata: [END]\n\ndata: s3cret\n\n"), ASK)
                .body();
        assertEquals(List.of("a", "b"), texts.stream().toList());
    }

    @Test
    void aTextOfItsOwnEndsNoStreamUnderAName() {
        var reply = Reply.events(Word.JSON, "timeout");
        var named = "event: ping\ndata: timeout\n";
        var words = reply.send(stream(named + "\ndata: {\"text\":\"a\"}\n\n" + named + "\n"), ASK)
                .body();
        assertEquals(List.of("a"), words.stream().map(Word::text).toList());
        var failed = reply.send(stream("event: error\ndata: timeout\n\n"), ASK)
                .body()
                .iterator();
        assertThrows(ApiException.class, failed::hasNext);
        for (var cut : List.of(named, "data: timeou", "data: {}\ndata: timeout")) {
            var broken = reply.send(stream(cut), ASK).body().iterator();
            assertThrows(ConnectionException.class, broken::hasNext);
        }
    }

    @Test
    void whatIsBesideATextOfItsOwnGoesOnAfterIt() {
        var beat = "data: heartbeat\n\n";
        var words = Reply.eventsBeside(Word.JSON, "heartbeat");
        for (var end : List.of("", "data: [DONE]\n\n", "data: [DONE]\n\n" + beat)) {
            var read = words.send(
                            stream(beat + "data: {\"text\":\"a\"}\n\nevent: ping\n" + beat
                                    + "data: {\"text\":\"b\"}\n\n" + beat + end),
                            ASK)
                    .body();
            assertEquals(List.of("a", "b"), read.stream().map(Word::text).toList());
        }
        var texts = Reply.textEventsBeside(Codecs.STRING, "heartbeat")
                .send(stream(beat + "data: a\n\n" + beat + "data: b\n\n"), ASK)
                .body();
        assertEquals(List.of("a", "b"), texts.stream().toList());
        var cut = words.send(stream("data: heartbeat"), ASK).body().iterator();
        assertThrows(ConnectionException.class, cut::hasNext);
        var failed = words.send(stream("event: error\n" + beat), ASK).body().iterator();
        assertThrows(ApiException.class, failed::hasNext);
    }

    @Test
    void doneEndsAStreamWhateverIsMissingAfterIt() {
        for (var end : List.of("", "\n", "\r\n")) {
            var words = WORDS.send(stream("data: {\"text\":\"a\"}\n\ndata: [DONE]" + end), ASK)
                    .body();
            assertEquals(List.of("a"), words.stream().map(Word::text).toList());
        }
        for (var cut : List.of("data: [DON", "data: [DON\n", "data: {}\ndata: [DONE]")) {
            var words = WORDS.send(stream(cut), ASK).body().iterator();
            assertThrows(ConnectionException.class, words::hasNext);
        }
    }

    @Test
    void onlyTheNamedEventsAreGivenWhereNamesAreGiven() {
        var body = """
                event: ping
                data: {}

                event: word
                data: {"text":"a"}

                data: {"text":"b"}

                event: later
                data: 7

                """;
        var words = WORDS.named("word").send(stream(body), ASK).body();
        assertEquals(List.of("a", "b"), words.stream().map(Word::text).toList());
        assertThrows(IllegalStateException.class, () -> WORD.named("word"));
    }

    @Test
    void anEventThatIsCalledMessageHasNoName() {
        var canned = stream("event: message\ndata: {\"text\":\"a\"}\n\nevent: ping\ndata: 1\n\n");
        var words = WORDS.named("word").send(canned, ASK).body();
        assertEquals(List.of("a"), words.stream().map(Word::text).toList());
    }

    @Test
    void anErrorEventIsThrownWithItsBody() {
        for (var reply :
                List.of(WORDS, WORDS.named("word"), Reply.events(Word.JSON).failing(400, 499, Word.JSON))) {
            var canned = stream("event: error\ndata: {\"text\":\"s3cret\"}\n\n");
            var words = reply.send(canned, ASK).body().iterator();
            var e = assertThrows(ApiException.class, words::hasNext);
            assertSame(ApiException.class, e.getClass());
            assertEquals(200, e.status());
            assertEquals(new Word("s3cret"), e.error(Word.class));
            assertEquals("GET /v1/words/{id}: the server answered with an error inside its stream", e.getMessage());
            assertTellsNoSecret(e);
            assertSame(e, assertThrows(ApiException.class, words::next));
            assertTrue(canned.released);
        }
    }

    @Test
    void anEventThatIsNotWhatIsPromisedThrows() {
        var canned = stream("data: {\"text\":\"a\"}\n\ndata: {\"text\":7,\"x\":\"s3cret\"}\n\n");
        var words = WORDS.send(canned, ASK).body().iterator();
        assertEquals("a", words.next().text());
        var e = assertThrows(JsonException.class, words::next);
        assertEquals(
                "GET /v1/words/{id}: /text: expected a string but was a number (line 1, column 9)", e.getMessage());
        assertTrue(canned.released);
    }

    @Test
    void eventsInFramesAreAskedForAndTakeATransportThatReadsThem() {
        var framed = WORDS.as("application/vnd.amazon.eventstream");
        assertEquals("application/vnd.amazon.eventstream", framed.named("word").accept());
        var canned = Canned.answer(200, "application/vnd.amazon.eventstream", "");
        var e = assertThrows(JsonException.class, () -> framed.send(canned, ASK));
        assertEquals(
                "GET /v1/words/{id}: the answer is application/vnd.amazon.eventstream, "
                        + "which takes a transport that reads it, such as BedrockTransport",
                e.getMessage());
        assertTrue(canned.released);
    }

    @Test
    void anAnswerThatIsNoStreamIsNotAnEmptyOne() {
        for (var type : List.of("application/json", "text/html; charset=x", "")) {
            var canned = Canned.answer(200, type, "{\"text\":\"s3cret\"}");
            var e = assertThrows(JsonException.class, () -> WORDS.send(canned, ASK));
            assertTrue(e.getMessage().endsWith(", not text/event-stream"), e.getMessage());
            assertTrue(canned.released);
        }
        var e = assertThrows(
                NotFoundException.class,
                () -> WORDS.send(Canned.answer(404, "application/json", "{\"text\":\"x\"}"), ASK));
        assertEquals(new Word("x"), e.error(Word.class));
    }

    @Test
    void anAnswerWithoutContentIsAnEmptyStream() {
        for (var reply : List.of(WORDS, WORDS.named("word"), Reply.lines(Word.JSON))) {
            for (int status : new int[] {204, 205}) {
                var canned = Canned.answer(status, "", "");
                assertFalse(reply.send(canned, ASK).body().iterator().hasNext());
                assertTrue(canned.released);
            }
        }
        var canned = Canned.answer(204, "", "");
        assertEquals(
                0,
                Reply.textEvents(Codecs.STRING).send(canned, ASK).body().stream()
                        .count());
        assertTrue(canned.released);
    }

    @Test
    void anAnswerWithoutABodyIsAnEmptyStreamWhereThatIsFine() {
        var perhaps = WORDS.orNoEvents();
        for (var reply :
                List.of(perhaps, perhaps.named("word"), WORDS.named("word").orNoEvents())) {
            for (var type : List.of("", "application/json", "text/event-stream")) {
                var canned = Canned.answer(202, type, "");
                assertFalse(reply.send(canned, ASK).body().iterator().hasNext());
                assertTrue(canned.released);
            }
            var canned = Canned.answer(202, "text/html", "accepted");
            assertThrows(JsonException.class, () -> reply.send(canned, ASK));
            assertTrue(canned.released);
            assertEquals("text/event-stream", reply.accept());
        }
        assertEquals(
                1,
                perhaps.send(stream("data: {\"text\":\"a\"}\n\n"), ASK).body().stream()
                        .count());
        assertThrows(IllegalStateException.class, Reply.text()::orNoEvents);
    }

    @Test
    void aStreamThatWasClosedSaysSo() {
        var events = WORDS.send(stream("data: {\"text\":\"a\"}\n\n"), ASK).body();
        events.close();
        events.close();
        var e = assertThrows(ConnectionException.class, () -> events.iterator().next());
        assertEquals("GET /v1/words/{id}: the stream was closed", e.getMessage());
    }

    private static Canned stream(String body) {
        return Canned.answer(200, "text/event-stream; charset=utf-8", body);
    }

    private static void assertTellsNoSecret(WirescribeException e) {
        var trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        assertFalse(trace.toString().contains("s3cret"), trace.toString());
        assertInstanceOf(WirescribeException.class, e);
    }
}
