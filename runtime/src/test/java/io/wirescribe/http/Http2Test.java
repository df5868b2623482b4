package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wirescribe.ApiException;
import io.wirescribe.ConnectionException;
import io.wirescribe.EventStream;
import io.wirescribe.TimeoutException;
import io.wirescribe.Upload;
import io.wirescribe.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.http2.ErrorCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@link HttpTransport} stands where a server offers HTTP/2, as those of hosted APIs do. */
@Timeout(120)
class Http2Test {

    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Reply<Word> WORD = Reply.json(Word.JSON);
    private static final Reply<EventStream<Word>> WORDS = Reply.events(Word.JSON);
    private static final String SECRET = "s3cret-value";
    private static final Request ASK = Request.post("/words/{id}")
            .path("id", SECRET)
            .header("X-Api-Key", SECRET)
            .json(Word.JSON, new Word(SECRET));

    private static SSLContext tls;

    @BeforeAll
    static void certificate(@TempDir Path folder) throws Exception {
        tls = Certificate.in(folder);
    }

    private static Http2Server doing(Http2Server.Script script) throws Exception {
        return Http2Server.doing(tls, script);
    }

    private static HttpTransport transport(Http2Server server) {
        return transport(server, Duration.ofSeconds(30), Limits.DEFAULT);
    }

    private static HttpTransport transport(Http2Server server, Duration limit, Limits limits) {
        return HttpTransport.to(server.url())
                .sslContext(tls)
                .timeout(limit)
                .silence(limit)
                .limits(limits)
                .build();
    }

    /** The same call in both ways of asking. */
    private static <T> List<Callable<T>> ways(Reply<T> reply, Transport transport, Request request) {
        return List.of(
                () -> reply.send(transport, request).body(),
                () -> unwrapped(() -> reply.bodyAsync(transport, request).get(60, TimeUnit.SECONDS)));
    }

    private static <T> T unwrapped(Callable<T> call) throws Exception {
        try {
            return call.call();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }

    @Test
    void callsShareOneConnection() throws Exception {
        try (var server = doing(exchange -> exchange.whole(200, "application/json", "{\"text\":\"grüße\"}"));
                var transport = transport(server)) {
            for (int i = 0; i < 5; i++) {
                for (var way : ways(WORD, transport, ASK)) {
                    assertEquals(new Word("grüße"), way.call());
                }
            }
            var request = server.exchanges().get(0);
            assertEquals("/words/s3cret-value", request.request().getHttpURI().getPathQuery());
            assertEquals(SECRET, request.request().getHttpFields().get("x-api-key"));
            assertEquals("{\"text\":\"s3cret-value\"}".length(), request.body());
            assertEquals(1, server.connections());
        }
    }

    @Test
    void manyCallsAtOnceNeedNoOther() throws Exception {
        int many = 64;
        var asked = new CountDownLatch(many);
        try (var server = doing(exchange -> {
                    if (exchange.request().getMethod().equals("POST")) {
                        asked.countDown();
                        asked.await();
                    }
                    exchange.whole(200, "application/json", "{\"text\":\"hi\"}");
                });
                var transport = transport(server)) {
            WORD.send(transport, Request.get("/"));
            var answers = Stream.generate(() -> WORD.bodyAsync(transport, ASK))
                    .limit(many)
                    .toList();
            for (var answer : answers) {
                assertEquals("hi", answer.get(30, TimeUnit.SECONDS).text());
            }
            assertEquals(1, server.connections());
        }
    }

    @Test
    void eventsAreGivenAsTheyCome() throws Exception {
        var heard = new CountDownLatch(2);
        try (var server = doing(exchange -> {
                    exchange.head(200, "text/event-stream");
                    exchange.write("data: {\"text\":\"one\"}\n\ndata: {\"te");
                    heard.await();
                    exchange.write("xt\":\"two\"}\n\n");
                    exchange.end("");
                });
                var transport = transport(server)) {
            for (var way : ways(WORDS, transport, ASK)) {
                try (var events = way.call()) {
                    var words = events.iterator();
                    assertEquals("one", words.next().text());
                    heard.countDown();
                    heard.countDown();
                    assertEquals("two", words.next().text());
                    assertFalse(words.hasNext());
                }
            }
        }
    }

    @Test
    void aStreamClosedEarlyEndsItsExchangeAndNoOther() throws Exception {
        try (var server = doing(exchange -> {
                    if (exchange.request().getMethod().equals("GET")) {
                        exchange.whole(200, "application/json", "{\"text\":\"hi\"}");
                    } else {
                        exchange.head(200, "text/event-stream");
                        exchange.write("data: {\"text\":\"one\"}\n\n");
                        exchange.awaitLeft();
                    }
                });
                var transport = transport(server)) {
            for (var way : ways(WORDS, transport, ASK)) {
                try (var events = way.call()) {
                    assertEquals("one", events.iterator().next().text());
                }
                assertTrue(server.exchanges().get(server.exchanges().size() - 1).isLeft());
                assertEquals("hi", WORD.send(transport, Request.get("/")).body().text());
            }
            assertEquals(1, server.connections());
        }
    }

    @Test
    void whatTheServerBreaksOffThrowsAndTheNextCallWorks() throws Exception {
        var heard = new Semaphore(0);
        List<Http2Server.Script> breaks = List.of(
                exchange -> {
                    exchange.head(200, "text/event-stream");
                    exchange.write("data: {\"text\":\"one\"}\n\n");
                    heard.acquire();
                    exchange.reset(ErrorCode.INTERNAL_ERROR);
                },
                exchange -> {
                    exchange.head(200, "text/event-stream");
                    exchange.write("data: {\"text\":\"one\"}\n\ndata: {");
                    heard.acquire();
                    exchange.end("");
                },
                exchange -> {
                    exchange.head(200, "text/event-stream", "content-length", "5000");
                    exchange.write("data: {\"text\":\"one\"}\n\n");
                    heard.acquire();
                    exchange.goAway();
                });
        for (int i = 0; i < breaks.size(); i++) {
            var script = breaks.get(i);
            try (var server = doing(exchange -> {
                        if (exchange.request().getMethod().equals("GET")) {
                            exchange.whole(200, "application/json", "{\"text\":\"hi\"}");
                        } else {
                            script.answer(exchange);
                        }
                    });
                    var transport = transport(server)) {
                for (var way : ways(WORDS, transport, ASK)) {
                    try (var events = way.call()) {
                        var words = events.iterator();
                        assertEquals("one", words.next().text());
                        heard.release();
                        var e = assertThrows(ConnectionException.class, words::hasNext, "break " + i);
                        TransportContract.assertSilent(e);
                    }
                    assertEquals(
                            "hi", WORD.send(transport, Request.get("/")).body().text());
                }
            }
        }
    }

    @Test
    void whatHasBegunIsAnsweredByAServerThatTakesNoMore() throws Exception {
        assumeTrue(Runtime.version().feature() >= 24, "JDK-8335181: earlier clients give up all that goes on");
        try (var server = doing(exchange -> {
                    exchange.head(200, "text/event-stream");
                    exchange.write("data: {\"text\":\"one\"}\n\n");
                    exchange.announceEnd();
                    Thread.sleep(100);
                    exchange.write("data: {\"text\":\"two\"}\n\n");
                    exchange.end("");
                });
                var transport = transport(server)) {
            for (var way : ways(WORDS, transport, ASK)) {
                try (var events = way.call()) {
                    assertEquals(
                            List.of("one", "two"),
                            events.stream().map(Word::text).toList());
                }
            }
            assertEquals(2, server.connections());
        }
    }

    @Test
    void whatIsRefusedOrCutOffBeforeAnAnswerIsAskedForAgain() throws Exception {
        List<Http2Server.Script> refusals =
                List.of(exchange -> exchange.reset(ErrorCode.REFUSED_STREAM_ERROR), Http2Server.Exchange::goAway);
        for (var refusal : refusals) {
            var asked = new AtomicInteger();
            try (var server = doing(exchange -> {
                        if (asked.incrementAndGet() == 1) {
                            refusal.answer(exchange);
                        } else {
                            exchange.whole(200, "application/json", "{\"text\":\"hi\"}");
                        }
                    });
                    var transport = new Retrying(transport(server), 2)) {
                assertEquals("hi", WORD.send(transport, Request.get("/")).body().text());
                assertEquals(2, asked.get());
            }
        }
    }

    @Test
    void aConnectionThatClosedMeanwhileIsOpenedAnew() throws Exception {
        var answered = new Semaphore(0);
        var gone = new Semaphore(0);
        try (var server = doing(exchange -> {
                    exchange.whole(200, "application/json", "{\"text\":\"hi\"}");
                    answered.acquire();
                    exchange.sendAway();
                    gone.release();
                });
                var transport = transport(server)) {
            for (int i = 0; i < 3; i++) {
                assertEquals("hi", WORD.send(transport, ASK).body().text());
                answered.release();
                gone.acquire();
            }
            assertEquals(3, server.connections());
        }
    }

    @Test
    void silenceEndsInATimeout() throws Exception {
        List<Http2Server.Script> silences = List.of(Http2Server.Exchange::awaitLeft, exchange -> {
            exchange.head(200, "application/json", "content-length", "50");
            exchange.write("{\"text\":");
            exchange.awaitLeft();
        });
        for (var silence : silences) {
            try (var server = doing(silence);
                    var transport = transport(server, SHORT, Limits.DEFAULT)) {
                for (var way : ways(WORD, transport, ASK)) {
                    TransportContract.assertSilent(assertThrows(TimeoutException.class, way::call));
                }
                for (var exchange : server.exchanges()) {
                    assertTrue(exchange.isLeft());
                }
            }
        }
    }

    @Test
    void theWholeCallHasALimitOfItsOwn() throws Exception {
        try (var server = doing(exchange -> {
                    if (exchange.request().getMethod().equals("GET")) {
                        exchange.whole(200, "application/json", "{\"text\":\"hi\"}");
                        return;
                    }
                    exchange.head(200, "application/json");
                    while (true) {
                        exchange.write(" ");
                        Thread.sleep(20);
                    }
                });
                var transport = transport(server)) {
            WORD.send(transport, Request.get("/")); // to connect takes longer
            for (var way : ways(WORD, transport.with(request -> request.within(SHORT)), ASK)) {
                var e = assertThrows(TimeoutException.class, way::call);
                assertTrue(e.getMessage().contains("the call took more than 400 ms"), e.getMessage());
            }
            for (int i = 1; i < server.exchanges().size(); i++) {
                assertTrue(server.exchanges().get(i).isLeft());
            }
        }
    }

    @Test
    void anInterruptEndsTheExchangeAndStays() throws Exception {
        try (var server = doing(exchange -> {
                    if (exchange.request().getMethod().equals("GET")) {
                        exchange.head(200, "application/json");
                    }
                    exchange.awaitLeft();
                });
                var transport = transport(server)) {
            for (var request : List.of(ASK, Request.get("/body"))) {
                var flag = new FutureTask<>(() -> {
                    assertThrows(ConnectionException.class, () -> WORD.send(transport, request));
                    return Thread.currentThread().isInterrupted();
                });
                int before = server.exchanges().size();
                var thread = new Thread(flag);
                thread.start();
                while (server.exchanges().size() == before) {
                    Thread.sleep(5);
                }
                Thread.sleep(100);
                thread.interrupt();
                assertTrue(flag.get(30, TimeUnit.SECONDS));
                assertTrue(server.exchanges().get(before).isLeft());
            }
        }
    }

    @Test
    void cancellingTheFutureEndsTheExchange() throws Exception {
        try (var server = doing(exchange -> {
                    if (exchange.request().getMethod().equals("GET")) {
                        exchange.head(200, "application/json");
                    }
                    exchange.awaitLeft();
                });
                var transport = transport(server)) {
            for (var request : List.of(ASK, Request.get("/body"))) {
                int before = server.exchanges().size();
                var future = WORD.bodyAsync(transport, request);
                while (server.exchanges().size() == before) {
                    Thread.sleep(5);
                }
                Thread.sleep(100);
                assertTrue(future.cancel(true));
                assertTrue(server.exchanges().get(before).isLeft());
            }
        }
    }

    @Test
    void closingTheTransportEndsEveryWait() throws Exception {
        try (var server = doing(exchange -> {
            if (exchange.request().getMethod().equals("GET")) {
                exchange.head(200, "application/json");
            }
            exchange.awaitLeft();
        })) {
            var transport = transport(server);
            var waits = List.of(WORD.bodyAsync(transport, ASK), WORD.bodyAsync(transport, Request.get("/body")));
            while (server.exchanges().size() < 2) {
                Thread.sleep(5);
            }
            Thread.sleep(100);
            transport.close();
            for (var wait : waits) {
                var e = assertThrows(ExecutionException.class, () -> wait.get(30, TimeUnit.SECONDS));
                assertTrue(e.getCause().getMessage().contains("the transport was closed"), e.toString());
            }
        }
    }

    @Test
    void bodiesLargerThanTheWindowAreStreamedUp() throws Exception {
        var large = new byte[3_000_000];
        try (var server = doing(
                        exchange -> exchange.whole(200, "application/json", "{\"text\":\"" + exchange.body() + "\"}"));
                var transport = transport(server)) {
            for (var upload : List.of(
                    Upload.of("a", large),
                    Upload.of("b", () -> new ByteArrayInputStream(large)),
                    Upload.once("c", new ByteArrayInputStream(large)))) {
                var request = Request.put("/file").body(Body.of("application/octet-stream", upload));
                assertEquals("3000000", WORD.send(transport, request).body().text());
            }
        }
    }

    @Test
    void anAnswerMayComeBeforeTheBodyIsSent() throws Exception {
        assertTooLarge(exchange -> exchange.whole(413, "application/json", "{}"));
    }

    @Test
    void aServerMayAskThatTheRestOfTheBodyIsKept() throws Exception {
        assumeTrue(Runtime.version().feature() >= 22, "JDK-8293786: earlier clients wait until the time is over");
        assertTooLarge(exchange -> {
            exchange.whole(413, "application/json", "{}");
            exchange.reset(ErrorCode.NO_ERROR);
        });
    }

    private static void assertTooLarge(Http2Server.Script script) throws Exception {
        var large = Body.of("a/b", Upload.of("x", () -> new ByteArrayInputStream(new byte[3_000_000])));
        try (var server = doing(script);
                var transport = transport(server)) {
            for (var way : ways(WORD, transport, Request.put("/file").body(large))) {
                assertEquals(413, assertThrows(ApiException.class, way::call).status());
            }
        }
    }

    @Test
    void errorsAndCompressedAnswersAreReadAsEver() throws Exception {
        var gzipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(gzipped)) {
            gzip.write("{\"text\":\"grüße\"}".getBytes(StandardCharsets.UTF_8));
        }
        try (var server = doing(exchange -> {
                    if (exchange.request().getMethod().equals("GET")) {
                        exchange.head(200, "application/json", "content-encoding", "gzip");
                        exchange.write(gzipped.toByteArray(), true);
                    } else {
                        exchange.head(422, "application/json", "request-id", "req_1", "set-cookie", SECRET);
                        exchange.end(SECRET);
                    }
                });
                var transport = transport(server)) {
            for (var way : ways(WORD, transport, Request.get("/"))) {
                assertEquals("grüße", way.call().text());
            }
            for (var way : ways(WORD, transport, ASK)) {
                var e = assertThrows(ApiException.class, way::call);
                assertEquals(422, e.status());
                assertEquals("req_1", e.requestId());
                TransportContract.assertSilent(e);
            }
        }
    }

    @Test
    void anAnswerLargerThanTheLimitFailsEarly() throws Exception {
        var part = "y".repeat(1 << 14);
        var limits = Limits.DEFAULT.withBody(1 << 20);
        try (var server = doing(exchange -> {
                    exchange.head(200, "application/json");
                    exchange.write("{\"text\":\"");
                    while (true) {
                        exchange.write(part);
                    }
                });
                var transport = transport(server, Duration.ofSeconds(30), limits)) {
            for (var way : ways(WORD, transport, ASK)) {
                assertThrows(JsonException.class, way::call);
                assertTrue(server.exchanges().get(server.exchanges().size() - 1).isLeft());
            }
        }
    }
}
