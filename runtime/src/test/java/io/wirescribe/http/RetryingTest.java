package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.ApiException;
import io.wirescribe.ClientBuilder;
import io.wirescribe.ConnectionException;
import io.wirescribe.Document;
import io.wirescribe.EventStream;
import io.wirescribe.RateLimitException;
import io.wirescribe.ServerException;
import io.wirescribe.TimeoutException;
import io.wirescribe.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When a request is sent again, and when it is not. */
@Timeout(60)
class RetryingTest {

    private static final Reply<Word> WORD = Reply.json(Word.JSON);
    private static final Request ASK = Request.post("/words/{id}").path("id", 1).json(Word.JSON, new Word("?"));
    private static final String GOOD = "HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"text\":\"hi\"}";

    /** Answers one after the other, the last again and again. */
    private static LoopbackServer answering(String... answers) {
        Iterator<String> rest = List.of(answers).iterator();
        var last = new String[1];
        return LoopbackServer.doing((connection, request) -> {
            synchronized (last) {
                last[0] = rest.hasNext() ? rest.next() : last[0];
                if (last[0].isEmpty()) {
                    connection.reset();
                } else {
                    connection.write(last[0]);
                }
            }
        });
    }

    private static String status(int status, String... headers) {
        var more = headers.length == 0 ? "retry-after-ms: 1" : String.join("\r\n", headers);
        return "HTTP/1.1 " + status + " X\r\ncontent-length: 0\r\n" + more + "\r\n\r\n";
    }

    @Test
    void whatIsTemporaryIsAskedAgain() throws Exception {
        for (var trouble : List.of(status(408), status(409), status(429), status(500), status(503), status(529), "")) {
            try (var server = answering(trouble, trouble, GOOD);
                    var transport = new Retrying(server.transport())) {
                var answer = WORD.send(transport, ASK);
                assertEquals("hi", answer.body().text());
                assertEquals(3, server.requests().size());
                assertEquals(server.requests().get(0), server.requests().get(2));
            }
            try (var server = answering(trouble, trouble, GOOD);
                    var transport = new Retrying(server.transport())) {
                assertEquals("hi", WORD.bodyAsync(transport, ASK).get().text());
                assertEquals(3, server.requests().size());
            }
        }
    }

    @Test
    void whatIsNotIsNot() throws Exception {
        for (int status : new int[] {400, 401, 403, 404, 422, 304}) {
            try (var server = answering(status(status), GOOD);
                    var transport = new Retrying(server.transport())) {
                var e = assertThrows(ApiException.class, () -> WORD.send(transport, ASK));
                assertEquals(status, e.status());
                assertEquals(1, e.attempts());
                assertEquals(1, server.requests().size());
            }
        }
    }

    @Test
    void theServerDecidesIfItWantsTo() throws Exception {
        try (var server = answering(status(400, "x-should-retry: true", "retry-after-ms: 1"), GOOD);
                var transport = new Retrying(server.transport())) {
            assertEquals("hi", WORD.send(transport, ASK).body().text());
        }
        try (var server = answering(status(500, "x-should-retry: false"), GOOD);
                var transport = new Retrying(server.transport())) {
            assertThrows(ServerException.class, () -> WORD.send(transport, ASK));
        }
    }

    @Test
    void itStopsAtItsLimitAndSaysHowOftenItTried() throws Exception {
        try (var server = answering(status(429));
                var transport = new Retrying(server.transport(), 3)) {
            var e = assertThrows(RateLimitException.class, () -> WORD.send(transport, ASK));
            assertEquals(4, e.attempts());
            assertEquals("POST /words/{id}: the server answered with status 429 (4 attempts)", e.getMessage());
            assertEquals(4, server.requests().size());
            var later = assertThrows(
                    ExecutionException.class,
                    () -> WORD.bodyAsync(transport, ASK).get());
            assertEquals(e.getMessage(), later.getCause().getMessage());
        }
        try (var server = answering("");
                var transport = new Retrying(server.transport(), 1)) {
            var e = assertThrows(ConnectionException.class, () -> WORD.send(transport, ASK));
            assertEquals(2, e.attempts());
            assertInstanceOf(IOException.class, e.getCause());
        }
        try (var server = answering(status(500), GOOD);
                var transport = new Retrying(server.transport(), 0)) {
            assertThrows(ServerException.class, () -> WORD.send(transport, ASK));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new Retrying(HttpTransport.to("http://h").build(), -1));
    }

    @Test
    void aServerThatIsNotThereIsAskedAgain() throws Exception {
        try (var nobody = new Unreachable();
                var transport = new Retrying(HttpTransport.to(nobody.url()).build(), 1)) {
            var e = assertThrows(ConnectionException.class, () -> WORD.send(transport, ASK));
            assertEquals("POST /words/{id}: no connection to localhost (2 attempts)", e.getMessage());
        }
    }

    @Test
    void itWaitsAsLongAsTheServerAsks() throws Exception {
        assertWaits(300, () -> "retry-after-ms: 300");
        assertWaits(1000, () -> "Retry-After: 1");
        assertWaits(300, () -> "Retry-After: 0.3");
        assertWaits(
                900,
                () -> "Retry-After: "
                        + ZonedDateTime.now(ZoneOffset.UTC)
                                .plusSeconds(2)
                                .format(DateTimeFormatter.RFC_1123_DATE_TIME));
    }

    /** @param asked is made after the time begins, since it may be a date */
    private static void assertWaits(int millis, Supplier<String> asked) throws Exception {
        long begin = System.nanoTime();
        var header = asked.get();
        try (var server = answering(status(429, header), GOOD);
                var transport = new Retrying(server.transport())) {
            WORD.send(transport, ASK);
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            assertTrue(took >= millis && took < millis + 30_000, header + " took " + took);
        }
    }

    @Test
    void aServerThatAsksForTooMuchIsNotWaitedFor() throws Exception {
        try (var server = answering(status(429, "retry-after: 3600"), GOOD);
                var transport = new Retrying(server.transport())) {
            var e = assertThrows(RateLimitException.class, () -> WORD.send(transport, ASK));
            assertEquals(Duration.ofHours(1), e.retryAfter());
        }
        try (var server = answering(status(503, "retry-after: 30"), GOOD);
                var transport =
                        new Retrying(server.transport()).with(request -> request.within(Duration.ofSeconds(20)))) {
            long begin = System.nanoTime();
            assertThrows(ServerException.class, () -> WORD.send(transport, ASK));
            assertTrue(System.nanoTime() - begin < 15_000_000_000L);
        }
    }

    @Test
    void theCallsLimitCoversAllAttempts() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> connection.awaitLeft());
                var http = HttpTransport.to(server.url())
                        .timeout(Duration.ofMillis(200))
                        .build();
                var transport = new Retrying(http, 50).with(request -> request.within(Duration.ofSeconds(4)))) {
            assertThrows(TimeoutException.class, () -> WORD.send(http, ASK)); // the first takes longer
            long begin = System.nanoTime();
            var e = assertThrows(TimeoutException.class, () -> WORD.send(transport, ASK));
            assertTrue(e.attempts() > 1, e.getMessage());
            assertTrue(System.nanoTime() - begin < 30_000_000_000L);
        }
    }

    @Test
    void aBodyThatCanBeSentOnceIsSentOnce() throws Exception {
        try (var server = answering(status(503), GOOD);
                var transport = new Retrying(server.transport())) {
            var once = Upload.once("a", new ByteArrayInputStream(new byte[10]));
            var request = Request.put("/f").body(Body.of("a/b", once));
            assertEquals(
                    1,
                    assertThrows(ServerException.class, () -> WORD.send(transport, request))
                            .attempts());
        }
        try (var server = answering(status(503), GOOD);
                var transport = new Retrying(server.transport())) {
            var often =
                    Request.put("/f").body(Body.of("a/b", Upload.of("a", () -> new ByteArrayInputStream(new byte[9]))));
            assertEquals("hi", WORD.send(transport, often).body().text());
        }
    }

    @Test
    void nothingIsSentAgainAfterTheFirstEvent() throws Exception {
        Reply<EventStream<Word>> words = Reply.events(Word.JSON);
        var heard = new CountDownLatch(1);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "text/event-stream", "transfer-encoding: chunked");
                    connection.chunk("data: {\"text\":\"one\"}\n\n");
                    heard.await();
                    connection.reset();
                });
                var transport = new Retrying(server.transport());
                var events = words.send(transport, ASK).body()) {
            var iterator = events.iterator();
            assertEquals("one", iterator.next().text());
            heard.countDown();
            assertThrows(ConnectionException.class, iterator::next);
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aPauseEndsWithAnInterruptACancelOrAClose() throws Exception {
        try (var server = answering(status(503, "retry-after: 30"))) {
            var transport = new Retrying(server.transport());
            var failure = new java.util.concurrent.CompletableFuture<Throwable>();
            var thread = new Thread(
                    () -> failure.complete(assertThrows(ConnectionException.class, () -> WORD.send(transport, ASK))));
            thread.start();
            var future = WORD.bodyAsync(transport, ASK);
            var other = WORD.bodyAsync(transport, ASK);
            while (server.requests().size() < 3) {
                Thread.sleep(5);
            }
            Whereabouts.awaitIn("pause", thread);
            thread.interrupt();
            assertEquals(
                    "POST /words/{id}: interrupted while waiting to try again (2 attempts)",
                    failure.get(30, TimeUnit.SECONDS).getMessage());
            assertTrue(future.cancel(true));
            transport.close();
            var e = assertThrows(ExecutionException.class, () -> other.get(30, TimeUnit.SECONDS));
            assertTrue(e.getCause().getMessage().contains("the transport was closed while waiting"), e.toString());
        }
    }

    private static final class Builder extends ClientBuilder<Builder> {

        Builder(String url) {
            super(Document.of("words.yaml", "1.2", "0f343b0931126a20"), url);
        }

        @Override
        protected Builder self() {
            return this;
        }

        Transport build() {
            return connect();
        }
    }

    @Test
    void aClientRetriesTwiceUnlessToldOtherwise() throws Exception {
        try (var server = answering(status(503));
                var usual = new Builder(server.url()).build();
                var never = new Builder(server.url()).maxRetries(0).build();
                var often = new Builder(server.url()).maxRetries(4).build()) {
            assertEquals(3, attempts(usual));
            assertEquals(1, attempts(never));
            assertEquals(5, attempts(often));
            assertEquals(9, server.requests().size());
        }
        assertThrows(IllegalArgumentException.class, () -> new Builder("http://h").maxRetries(-1));
    }

    private static int attempts(Transport transport) {
        return assertThrows(ServerException.class, () -> WORD.send(transport, ASK))
                .attempts();
    }

    @Test
    void pausesGrowAndDiffer() {
        assertEquals(Duration.ofMillis(500), Retrying.pause(0, 0));
        assertEquals(Duration.ofMillis(375), Retrying.pause(0, 1));
        assertEquals(Duration.ofSeconds(1), Retrying.pause(1, 0));
        assertEquals(Duration.ofSeconds(8), Retrying.pause(4, 0));
        assertEquals(Duration.ofSeconds(8), Retrying.pause(1000, 0));
        assertEquals(Duration.ofSeconds(6), Retrying.pause(9, 1));
    }

    @Test
    void theAnswerIsTheLastOne() throws Exception {
        try (var server = answering(status(500), GOOD);
                var transport = new Retrying(server.transport());
                var answer = transport.send(ASK)) {
            assertEquals(200, answer.status());
            assertEquals(2, answer.attempts());
            assertNull(answer.remark());
            assertFalse(answer.toString().contains("hi"));
        }
    }
}
