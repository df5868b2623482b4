package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.ApiException;
import io.wirescribe.ConnectionException;
import io.wirescribe.EventStream;
import io.wirescribe.Headers;
import io.wirescribe.NotFoundException;
import io.wirescribe.RawResponse;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers by status and media type, in every charset and encoding. */
@Timeout(60)
class AnswersTest {

    private static final Request ASK = Request.get("/jobs/{id}").path("id", 1);

    private sealed interface Job {
        record Done(Word word) implements Job {}

        record Queued(long position) implements Job {}

        record Nothing() implements Job {}
    }

    private static final Reply<Job> JOB = Reply.json(Word.JSON)
            .<Job>map(Job.Done::new)
            .only(200)
            .or(Reply.json(Codecs.INT64).<Job>map(Job.Queued::new).only(202))
            .or(Reply.nothing().<Job>map(nothing -> new Job.Nothing()).only(204))
            .or(Reply.nothing().<Job>map(nothing -> new Job.Nothing()).only(304))
            .failing(400, 499, Word.JSON);

    private static Job job(int status, String body) {
        return JOB.send(Canned.answer(status, "application/json", body), ASK).body();
    }

    @Test
    void eachStatusHasItsType() {
        assertEquals(new Job.Done(new Word("hi")), job(200, "{\"text\":\"hi\"}"));
        assertEquals(new Job.Queued(7), job(202, "7"));
        assertEquals(new Job.Nothing(), job(204, ""));
        assertEquals(new Job.Nothing(), job(304, ""));
        var e = assertThrows(NotFoundException.class, () -> job(404, "{\"text\":\"gone\"}"));
        assertEquals(new Word("gone"), e.error(Word.class));
        assertEquals(201, assertThrows(ApiException.class, () -> job(201, "1")).status());
        assertEquals("application/json", JOB.accept(), "an answer without a body has no type to ask for");
        assertEquals("*/*", Reply.nothing().accept());
    }

    @Test
    void theNarrowestRangeCounts() {
        Reply<String> reply = Reply.text()
                .map(text -> "any " + text)
                .or(Reply.text().<String>map(text -> "exactly " + text).only(201));
        assertEquals(
                "exactly x",
                reply.send(Canned.answer(201, "text/plain", "x"), ASK).body());
        assertEquals(
                "any x", reply.send(Canned.answer(203, "text/plain", "x"), ASK).body());
    }

    @Test
    void theMediaTypeChoosesAmongSeveral() {
        Reply<Object> reply = Reply.json(Word.JSON)
                .<Object>map(word -> word)
                .as("application/json")
                .or(Reply.text().<Object>map(text -> text).as("text/csv"))
                .or(Reply.binary().<Object>map(AnswersTest::length).as("image/*"));
        assertEquals("application/json, text/csv, image/*", reply.accept());
        assertEquals(
                new Word("hi"),
                reply.send(Canned.answer(200, "Application/JSON; charset=utf-8", "{\"text\":\"hi\"}"), ASK)
                        .body());
        assertEquals(
                "a,b", reply.send(Canned.answer(200, "text/csv", "a,b"), ASK).body());
        assertEquals(3, reply.send(Canned.answer(200, "image/png", "png"), ASK).body());
        assertEquals(
                new Word("hi"),
                reply.send(Canned.answer(200, "", "{\"text\":\"hi\"}"), ASK).body(),
                "where the type is none of them the first is tried");
    }

    private static int length(InputStream in) {
        try (in) {
            return in.readAllBytes().length;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anAnswerWithoutABodyIsNullWhereThatIsFine() {
        var reply = Reply.json(Word.JSON).orNothing();
        for (var canned : List.of(
                Canned.answer(204, "", ""),
                Canned.answer(205, "", ""),
                Canned.answer(200, "application/json", ""),
                Canned.answer(202, "", "").with("content-length", "0"))) {
            assertNull(reply.send(canned, ASK).body());
            assertTrue(canned.released);
        }
        assertEquals(
                new Word("hi"),
                reply.send(Canned.answer(200, "application/json", "{\"text\":\"hi\"}"), ASK)
                        .body());
        assertThrows(JsonException.class, () -> Reply.json(Word.JSON).send(Canned.answer(204, "", ""), ASK));
    }

    @Test
    void rawAnswersAreOfEveryStatus() {
        for (int status : new int[] {200, 304, 404, 500}) {
            var canned = Canned.answer(status, "text/plain", "x");
            try (var raw = Reply.raw().send(canned, ASK).body()) {
                assertEquals(status, raw.status());
                assertFalse(canned.released);
            }
            assertTrue(canned.released);
        }
    }

    @Test
    void textInEveryCharset() {
        for (var charset : List.of("utf-8", "ISO-8859-15", "UTF-16LE", "windows-1252")) {
            assertEquals(
                    "grüße €",
                    Reply.text()
                            .send(encoded("text/plain; charset=" + charset, "grüße €", charset), ASK)
                            .body());
            assertEquals(
                    new Word("grüße €"),
                    Reply.json(Word.JSON)
                            .send(
                                    encoded(
                                            "application/json;charset=\"" + charset + '"',
                                            "{\"text\":\"grüße €\"}",
                                            charset),
                                    ASK)
                            .body());
        }
        assertEquals(
                "grüße",
                Reply.text()
                        .send(Canned.answer(200, "text/plain", "grüße"), ASK)
                        .body());
        var e = assertThrows(
                JsonException.class,
                () -> Reply.text().send(Canned.answer(200, "text/plain; charset=s3cret", "x"), ASK));
        assertEquals("GET /jobs/{id}: the answer is in a charset that is not known here", e.getMessage());
    }

    @Test
    void aTextOfAnyTypeIsUnquotedWhereItIsJson() {
        assertEquals("*/*", Reply.anyText().accept());
        assertEquals("hello", anyText("text/plain", "hello"));
        assertEquals("\"hello\"", anyText("text/plain", "\"hello\""));
        assertEquals("hello", anyText("application/json", "hello"));
        assertEquals("a \"b\"", anyText("application/json;charset=UTF-8", "\"a \\\"b\\\"\""));
        assertEquals("\"a\" \"b\"", anyText("application/json", "\"a\" \"b\""));
        assertEquals("7", anyText("application/json", "7"));
        assertEquals("", anyText("", ""));
    }

    private static String anyText(String type, String body) {
        return Reply.anyText().send(Canned.answer(200, type, body), ASK).body();
    }

    private static Transport encoded(String type, String text, String charset) {
        var bytes = text.getBytes(Charset.forName(charset));
        return bytes(Map.of("content-type", List.of(type)), bytes);
    }

    private static Transport bytes(Map<String, List<String>> headers, byte[] bytes) {
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                return new RawResponse(200, Headers.of(headers), new ByteArrayInputStream(bytes));
            }

            @Override
            public java.util.concurrent.CompletableFuture<RawResponse> sendAsync(Request request) {
                return java.util.concurrent.CompletableFuture.completedFuture(send(request));
            }
        };
    }

    @Test
    void textIsLimitedToo() {
        var limited = bytes(Map.of(), new byte[100]);
        var transport = new Transport() {
            @Override
            public RawResponse send(Request request) {
                return limited.send(request).withLimits(Limits.DEFAULT.withBody(99));
            }

            @Override
            public java.util.concurrent.CompletableFuture<RawResponse> sendAsync(Request request) {
                throw new UnsupportedOperationException();
            }
        };
        var e = assertThrows(JsonException.class, () -> Reply.text().send(transport, ASK));
        assertEquals("GET /jobs/{id}: the answer is larger than 99 bytes", e.getMessage());
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static LoopbackServer compressing(byte[] body, int sent) {
        return LoopbackServer.doing((connection, request) -> {
            connection.head(200, "application/json", "content-encoding: gzip", "content-length: " + body.length);
            connection.write(Arrays.copyOf(body, sent));
            if (sent < body.length) {
                connection.close();
            }
        });
    }

    @Test
    void compressedAnswersAreAskedForAndDecompressed() throws Exception {
        var body = gzip("{\"text\":\"hi\"}".getBytes(StandardCharsets.UTF_8));
        try (var server = compressing(body, body.length);
                var transport = server.transport()) {
            for (int i = 0; i < 3; i++) {
                assertEquals(
                        "hi", Reply.json(Word.JSON).send(transport, ASK).body().text());
            }
            assertTrue(server.requests().get(0).contains("accept-encoding: gzip\r\n"));
            assertEquals(1, server.connections());
            try (var raw = transport.send(ASK.header("accept-encoding", "identity"))) {
                assertNull(raw.headers().first("content-encoding"));
                assertNull(raw.headers().first("content-length"));
            }
            assertTrue(server.requests().get(3).contains("accept-encoding: identity\r\n"));
            assertFalse(server.requests().get(3).contains("gzip"));
        }
    }

    @Test
    void compressedAnswersThatAreCutOffOrDamagedThrow() throws Exception {
        var body = gzip("{\"text\":\"hi\"}".getBytes(StandardCharsets.UTF_8));
        for (int sent : new int[] {0, 5, 15, body.length - 1}) {
            try (var server = compressing(body, sent);
                    var transport = server.transport()) {
                assertThrows(
                        ConnectionException.class, () -> Reply.json(Word.JSON).send(transport, ASK), "cut at " + sent);
            }
        }
        body[0] = 'x';
        try (var server = compressing(body, body.length);
                var transport = server.transport()) {
            assertThrows(ConnectionException.class, () -> Reply.json(Word.JSON).send(transport, ASK));
        }
    }

    @Test
    void aBombIsLimitedByWhatItBecomes() throws Exception {
        var plain = new byte[50_000_000];
        Arrays.fill(plain, (byte) ' ');
        var body = gzip(plain);
        assertTrue(body.length < 100_000);
        try (var server = compressing(body, body.length);
                var transport = HttpTransport.to(server.url())
                        .limits(Limits.DEFAULT.withBody(1 << 20))
                        .build()) {
            var e = assertThrows(
                    JsonException.class, () -> Reply.json(Word.JSON).send(transport, ASK));
            assertTrue(e.getMessage().contains("larger than 1048576 bytes"), e.getMessage());
        }
    }

    private static List<String> words(String type, byte[] body) {
        return words(Reply.events(Word.JSON), type, body);
    }

    private static List<String> words(Reply<EventStream<Word>> reply, String type, byte[] body) {
        var texts = new ArrayList<String>();
        try (var events = reply.send(bytes(Map.of("content-type", List.of(type)), body), ASK)
                .body()) {
            events.forEach(word -> texts.add(word.text()));
        }
        return texts;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void linesAndSequencesOfJsonAreEvents() {
        var lines = utf8("{\"text\":\"a\"}\n\n{\"text\":\"b }\\\" {\"}\r\n{\"text\":\"c\"}");
        for (var type :
                List.of("application/jsonl", "application/x-ndjson; charset=utf-8", "application/stream+json")) {
            assertEquals(List.of("a", "b }\" {", "c"), words(type, lines), type);
        }
        assertEquals(
                List.of("a", "b"),
                words("application/json-seq", utf8("\u001e{\"text\":\"a\"}\n\u001e{\n\"text\":\"b\"}\n")));
        assertEquals(List.of("a", "b"), words("application/stream+json", utf8("{\"text\":\"a\"}{\"text\":\"b\"}")));
        assertEquals(List.of(), words("application/jsonl", utf8("\n \n")));
        assertEquals(List.of("a"), words(Reply.lines(Word.JSON), "application/json", utf8("{\"text\":\"a\"}\n")));
        assertEquals(
                List.of("a"), words(Reply.lines(Word.JSON), "text/event-stream", utf8("data: {\"text\":\"a\"}\n\n")));
    }

    @Test
    void linesAreTheSameAtEverySplit() throws IOException {
        var body = utf8("\ufeff{\"text\":\"a\\\\\"}\n  {\"text\":\"grüße \\\"😀\\\"\"}\r\n\u001e{\"text\":\"[}\"}");
        for (int split = 0; split <= body.length; split++) {
            var parts = new java.io.SequenceInputStream(
                    new ByteArrayInputStream(body, 0, split),
                    new ByteArrayInputStream(body, split, body.length - split));
            var texts = new JsonTexts(new RawResponse(200, Headers.EMPTY, parts));
            var words = new ArrayList<String>();
            while (texts.next()) {
                words.add(Word.JSON.decode(texts.data(), 0, texts.length()).text());
            }
            assertEquals(List.of("a\\", "grüße \"😀\"", "[}"), words);
        }
    }

    @Test
    void scalarsAreEventsToo() throws IOException {
        var texts = new JsonTexts(
                new RawResponse(200, Headers.EMPTY, new ByteArrayInputStream(utf8("1\n\"a b\" true\n[1,[2]]\nnull"))));
        var all = new ArrayList<String>();
        while (texts.next()) {
            all.add(new String(texts.data(), 0, texts.length(), StandardCharsets.UTF_8));
        }
        assertEquals(List.of("1", "\"a b\"", "true", "[1,[2]]", "null"), all);
    }

    @Test
    void eventsOfTextAreNotQuoted() {
        var reply = Reply.textEvents(Codecs.STRING);
        var body = utf8("data: hello\n\ndata: \"grüße\"\ndata:\n\ndata: [DONE]\n\ndata: after\n\n");
        var transport = bytes(Map.of("content-type", List.of("text/event-stream")), body);
        try (var events = reply.send(transport, ASK).body()) {
            assertEquals(List.of("hello", "\"grüße\"\n"), events.stream().toList());
        }
        var failed = bytes(Map.of("content-type", List.of("text/event-stream")), utf8("event: error\ndata: no\n\n"));
        try (var events = reply.send(failed, ASK).body()) {
            var e = assertThrows(ApiException.class, () -> events.iterator().next());
            assertEquals("no", e.bodyText());
        }
    }

    @Test
    void eventsOfAnythingAreJsonWhereTheyCanBe() {
        var body = utf8(
                "data: hello world\n\ndata: {\"a\":1}\n\ndata: {\"a\"\n\ndata: \"b\"\n\ndata: [DONE]\n\ndata: 1\n\n");
        var transport = bytes(Map.of("content-type", List.of("text/event-stream")), body);
        try (var events = Reply.anyEvents().send(transport, ASK).body()) {
            assertEquals(
                    List.of(
                            JsonValue.of("hello world"),
                            JsonValue.of(Map.of("a", 1)),
                            JsonValue.of("{\"a\""),
                            JsonValue.of("b")),
                    events.stream().toList());
        }
    }

    @Test
    void linesThatAreCutOffOrTooLongThrow() {
        for (var cut : List.of(
                "{\"text\":\"a\"}\n{\"te", "{\"text\":\"a\"}\n{\"text\":\"b\"", "{\"text\":\"a\"}\n{\"text\":\"\\")) {
            var e = assertThrows(ConnectionException.class, () -> words("application/jsonl", utf8(cut)));
            assertEquals("GET /jobs/{id}: the stream ended within an event", e.getMessage());
        }
        var long1 = new RawResponse(200, Headers.EMPTY, new ByteArrayInputStream(new byte[100_000]))
                .withLimits(Limits.DEFAULT.withEvent(50_000));
        var e = assertThrows(IOException.class, () -> new JsonTexts(long1).next());
        assertInstanceOf(EventSource.Unreadable.class, e);
        assertEquals("an event is larger than 50000 bytes", e.getMessage());
    }

    @Test
    void linesAreNotAskedForCompressed() throws Exception {
        try (var server = LoopbackServer.answering(200, "application/x-ndjson", "{\"text\":\"a\"}\n");
                var transport = server.transport();
                var lines = Reply.lines(Word.JSON).send(transport, ASK).body()) {
            assertEquals(1, lines.stream().count());
            assertFalse(server.requests().get(0).contains("gzip"));
        }
    }
}
