package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.ConnectionException;
import io.wirescribe.EventStream;
import io.wirescribe.Headers;
import io.wirescribe.TimeoutException;
import io.wirescribe.WirescribeException;
import io.wirescribe.json.JsonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls over real sockets, with servers that behave and servers that do not. */
@Timeout(60)
@ParameterizedClass
@EnumSource(Network.class)
class NetworkTransportTest {

    @Parameter
    private Network network;

    private static final Reply<Word> WORD = Reply.json(Word.JSON);
    private static final Reply<EventStream<Word>> WORDS = Reply.events(Word.JSON);
    private static final Request ASK =
            Request.post("/v1/words/{id}").path("id", "s3cret-value").json(Word.JSON, new Word("?"));

    @Test
    void sendsMethodTargetHeadersAndBody() throws Exception {
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var transport = network.to(server.url() + "/prefix/").build()) {
            var answer = WORD.send(transport, ASK.query("q", "a b").header("x-key", "k"));

            assertEquals("hi", answer.body().text());
            var request = server.requests().get(0);
            assertTrue(request.startsWith("POST /prefix/v1/words/s3cret-value?q=a%20b HTTP/1.1\r\n"), request);
            assertTrue(request.contains("\r\nx-key: k\r\n"), request);
            assertTrue(request.contains("\r\naccept: application/json\r\n"), request);
            assertTrue(request.contains("\r\ncontent-type: application/json\r\n"), request);
            assertTrue(request.endsWith("\r\n\r\n{\"text\":\"?\"}"), request);
            assertFalse(request.contains("Upgrade"), request);
        }
    }

    @Test
    void sendsEachLineOfAHeader() throws Exception {
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var transport = network.to(server)) {
            WORD.send(transport, ASK.headers(Headers.of("x-a", "1", "user-agent", "me", "x-a", "2")));
            WORD.send(transport, ASK.headers(Headers.of("content-type", "a/b", "accept-encoding", "identity")));
            var lines = server.requests().get(0).lines().toList();
            assertTrue(lines.indexOf("x-a: 1") > 0 && lines.indexOf("x-a: 2") > lines.indexOf("x-a: 1"), "" + lines);
            assertEquals(List.of("user-agent: me"), starting("user-agent", lines));
            lines = server.requests().get(1).lines().toList();
            assertEquals(List.of("content-type: a/b"), starting("content-type", lines));
            assertEquals(List.of("accept-encoding: identity"), starting("accept-encoding", lines));
        }
    }

    private static List<String> starting(String name, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(name + ":")).toList();
    }

    @Test
    void readsEveryMemberOfACompressedBody() throws Exception {
        var first = gzip("{\"text\":\"one");
        var second = gzip(" two\"}");
        for (int missing : new int[] {0, 1, second.length - 4, second.length}) {
            var begun = new Semaphore(0);
            try (var server = LoopbackServer.doing((connection, request) -> {
                        connection.head(
                                200,
                                "application/json",
                                "content-encoding: gzip",
                                "content-length: " + (first.length + second.length));
                        connection.write(first);
                        Thread.sleep(100);
                        connection.write(Arrays.copyOf(second, second.length - missing));
                        if (missing > 0) {
                            begun.acquire();
                            connection.close();
                        }
                    });
                    var transport = new Telling(network.to(server), begun)) {
                if (missing == 0) {
                    assertEquals("one two", WORD.send(transport, ASK).body().text());
                    assertEquals("one two", WORD.send(transport, ASK).body().text());
                    assertEquals(1, server.connections());
                } else {
                    var e = assertThrows(ConnectionException.class, () -> WORD.send(transport, ASK), "" + missing);
                    assertSays("POST /v1/words/{id}: the answer was cut off", e);
                }
            }
        }
    }

    private static byte[] gzip(String text) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return compressed.toByteArray();
    }

    @Test
    void aUrlThatIsNoneIsNotQuoted() {
        try (var transport = network.to("http://localhost:1").build()) {
            var e = assertThrows(
                    RuntimeException.class,
                    () -> transport.send(Request.get("/x").target("/%zz?key=s3cret-value")));
            assertSays(
                    network == Network.JDK
                            ? "GET /x: what would be asked for is not a URL"
                            : "GET /x: no connection to localhost",
                    e);
        }
    }

    @Test
    void usesAConnectionAgainAfterAWholeAnswer() throws Exception {
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var transport = network.to(server)) {
            for (int i = 0; i < 5; i++) {
                WORD.send(transport, ASK);
                Reply.nothing().send(transport, ASK);
            }
            assertEquals(1, server.connections());
        }
    }

    @Test
    void usesAConnectionAgainAfterAnError() throws Exception {
        try (var server = LoopbackServer.answering(400, "text/html", "<html>");
                var transport = network.to(server)) {
            for (int i = 0; i < 3; i++) {
                assertThrows(WirescribeException.class, () -> WORD.send(transport, ASK));
            }
            assertEquals(1, server.connections());
        }
    }

    @Test
    void givesTheFirstEventBeforeTheSecondIsSent() throws Exception {
        var firstSeen = new CountDownLatch(1);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "text/event-stream", "transfer-encoding: chunked");
                    connection.chunk("data: {\"text\":\"one\"}\n\n");
                    assertTrue(firstSeen.await(30, TimeUnit.SECONDS));
                    connection.chunk("data: {\"text\":\"two\"}\n\n");
                    connection.write("0\r\n\r\n");
                });
                var transport = network.to(server);
                var events = WORDS.send(transport, ASK).body()) {
            var words = events.iterator();
            assertEquals("one", words.next().text());
            firstSeen.countDown();
            assertEquals("two", words.next().text());
            assertFalse(words.hasNext());
            WORDS.send(transport, ASK).body().close();
            assertEquals(1, server.connections());
        }
    }

    @Test
    void aBodyCutOffThrows() throws Exception {
        List<LoopbackServer.Script> beginnings = List.of(
                (connection, request) -> {
                    connection.head(200, "application/json", "content-length: 100");
                    connection.write("{\"text\":\"s3cret-value");
                },
                (connection, request) -> {
                    connection.head(200, "application/json", "transfer-encoding: chunked");
                    connection.chunk("{\"text\":\"s3cret-value");
                },
                (connection, request) -> {
                    connection.head(200, "application/json", "transfer-encoding: chunked");
                    connection.write("40\r\n{\"text\":\"s3cret-value");
                });
        for (var beginning : beginnings) {
            var begun = new Semaphore(0);
            try (var server = LoopbackServer.doing((connection, request) -> {
                        beginning.answer(connection, request);
                        begun.acquire();
                        connection.close();
                    });
                    var transport = new Telling(network.to(server), begun)) {
                var e = assertThrows(ConnectionException.class, () -> WORD.send(transport, ASK));
                assertSays("POST /v1/words/{id}: the answer was cut off", e);
            }
        }
    }

    @Test
    void aStreamCutOffThrowsAndNeverEndsAsIfComplete() throws Exception {
        List<String> rests = List.of("", "data: {\"te", "data: {\"text\":\"two\"}", "data: {\"text\":\"two\"}\n");
        for (var rest : rests) {
            for (boolean polite : new boolean[] {true, false}) {
                if (polite && rest.isEmpty()) {
                    continue;
                }
                var begun = new Semaphore(0);
                try (var server = LoopbackServer.doing((connection, request) -> {
                            connection.head(200, "text/event-stream", "transfer-encoding: chunked");
                            connection.chunk("data: {\"text\":\"one\"}\n\n");
                            connection.chunk(rest + (polite ? "" : ": x"));
                            connection.write(polite ? "0\r\n\r\n" : "");
                            begun.acquire();
                            connection.close();
                        });
                        var transport = new Telling(network.to(server), begun);
                        var events = WORDS.send(transport, ASK).body()) {
                    var words = events.iterator();
                    assertEquals("one", words.next().text());
                    var first = assertThrows(ConnectionException.class, words::hasNext);
                    assertEquals(first, assertThrows(ConnectionException.class, words::next));
                    assertEquals("/v1/words/{id}", first.path());
                }
            }
        }
    }

    @Test
    void aServerThatDoesNotAnswerTimesOut() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> connection.awaitLeft());
                var transport =
                        network.to(server.url()).timeout(Duration.ofMillis(300)).build()) {
            do { // the time may be over before the server hears of it
                var e = assertThrows(TimeoutException.class, () -> WORD.send(transport, ASK));
                assertSays("POST /v1/words/{id}: no answer within 300 ms", e);
            } while (server.connections() == 0);
            assertTrue(server.isLeft(0));
        }
    }

    @Test
    void aSlowBodyIsNotTheTimeoutsBusiness() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "application/json", "content-length: 13");
                    connection.write("{\"text\":");
                    if (request.startsWith("POST")) {
                        Thread.sleep(4500);
                    }
                    connection.write("\"hi\"}");
                });
                var transport =
                        network.to(server.url()).timeout(Duration.ofSeconds(4)).build()) {
            WORD.send(transport, Request.get("/")); // the first takes longer
            assertEquals("hi", WORD.send(transport, ASK).body().text());
        }
    }

    @Test
    void aServerThatCannotBeReachedIsNamed() throws Exception {
        try (var nobody = new Unreachable();
                var transport = network.to(nobody.url()).build()) {
            var e = assertThrows(ConnectionException.class, () -> WORD.send(transport, ASK));
            assertSays("POST /v1/words/{id}: no connection to localhost", e);
            assertInstanceOf(IOException.class, e.getCause());
        }
    }

    @Test
    void aServerOfARequestsOwnThatCannotBeReachedIsNamed() throws Exception {
        try (var nobody = new Unreachable();
                var transport = network.to("http://main.invalid").build()) {
            var e = assertThrows(ConnectionException.class, () -> WORD.send(transport, ASK.to(nobody.url())));
            assertSays("POST /v1/words/{id}: no connection to localhost", e);
        }
    }

    @Test
    void aServerThatHangsUpOrSpeaksNoHttpIsAConnectionFailure() throws Exception {
        List<LoopbackServer.Script> scripts = List.of(
                (connection, request) -> connection.close(),
                (connection, request) -> {
                    connection.write("HTTP/1.1 20");
                    connection.close();
                },
                (connection, request) -> {
                    connection.write("s3cret-value\r\n\r\n");
                    connection.close();
                });
        for (var script : scripts) {
            try (var server = LoopbackServer.doing(script);
                    var transport = network.to(server)) {
                var e = assertThrows(ConnectionException.class, () -> WORD.send(transport, ASK));
                assertSays("POST /v1/words/{id}: the connection broke before the answer", e);
            }
        }
    }

    @Test
    void anInterruptEndsTheWaitForAnAnswer() throws Exception {
        var asked = new CountDownLatch(1);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    asked.countDown();
                    connection.awaitLeft();
                });
                var transport = network.to(server)) {
            var result = inAnotherThread(() -> WORD.send(transport, ASK));
            assertTrue(asked.await(30, TimeUnit.SECONDS));
            result.thread().interrupt();
            var e = assertInstanceOf(ConnectionException.class, result.failure());
            assertSays("POST /v1/words/{id}: interrupted while waiting for the answer", e);
            assertTrue(result.interrupted());
            assertTrue(server.isLeft(0));
        }
    }

    @Test
    void anInterruptEndsTheWaitForTheBodyAndForEvents() throws Exception {
        var asked = new CountDownLatch(2);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    var type = request.contains("event-stream") ? "text/event-stream" : "application/json";
                    connection.head(200, type, "content-length: 20000");
                    asked.countDown();
                    connection.awaitLeft();
                });
                var transport = network.to(server)) {
            var body = inAnotherThread(() -> WORD.send(transport, ASK));
            var event = inAnotherThread(
                    () -> WORDS.send(transport, ASK).body().iterator().next());
            assertTrue(asked.await(30, TimeUnit.SECONDS));
            Whereabouts.awaitIn("read", body.thread());
            Whereabouts.awaitIn("read", event.thread());
            body.thread().interrupt();
            event.thread().interrupt();
            assertSays("POST /v1/words/{id}: interrupted while reading the answer", body.failure());
            assertSays("POST /v1/words/{id}: interrupted while reading the stream", event.failure());
            assertTrue(body.interrupted());
            assertTrue(event.interrupted());
            assertTrue(server.isLeft(0));
            assertTrue(server.isLeft(1));
        }
    }

    @Test
    void closingAStreamEarlyReleasesItsConnection() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "text/event-stream", "transfer-encoding: chunked");
                    connection.chunk("data: {\"text\":\"one\"}\n\n");
                    connection.awaitLeft();
                });
                var transport = network.to(server)) {
            try (var events = WORDS.send(transport, ASK).body()) {
                assertEquals("one", events.iterator().next().text());
            }
            assertTrue(server.isLeft(0));
        }
    }

    @Test
    void closingAStreamFromAnotherThreadEndsTheWait() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "text/event-stream", "transfer-encoding: chunked");
                    connection.awaitLeft();
                });
                var transport = network.to(server)) {
            var events = WORDS.send(transport, ASK).body();
            var result = inAnotherThread(() -> events.iterator().next());
            Whereabouts.awaitIn("read", result.thread());
            events.close();
            assertSays("POST /v1/words/{id}: the stream was closed", result.failure());
            assertFalse(result.interrupted());
            assertTrue(server.isLeft(0));
        }
    }

    @Test
    void closingTheTransportEndsEveryWait() throws Exception {
        var asked = new CountDownLatch(4);
        try (var server = LoopbackServer.doing((connection, request) -> {
            if (request.startsWith("GET")) {
                connection.head(
                        200,
                        request.contains("event-stream") ? "text/event-stream" : "application/json",
                        "content-length: 20000");
            }
            asked.countDown();
            connection.awaitLeft();
        })) {
            var transport = network.to(server);
            var headers = inAnotherThread(() -> WORD.send(transport, ASK));
            var body = inAnotherThread(() -> WORD.send(transport, Request.get("/body")));
            var event = inAnotherThread(() -> WORDS.send(transport, Request.get("/events"))
                    .body()
                    .iterator()
                    .next());
            var future = transport.sendAsync(ASK);
            assertTrue(asked.await(30, TimeUnit.SECONDS));
            Whereabouts.awaitIn("read", body.thread());
            Whereabouts.awaitIn("read", event.thread());

            transport.close();

            assertSays("POST /v1/words/{id}: the transport was closed while waiting for the answer", headers.failure());
            assertSays("GET /body: the transport was closed while reading the answer", body.failure());
            assertSays("GET /events: the transport was closed while reading the stream", event.failure());
            assertFalse(headers.interrupted());
            var e = assertThrows(ExecutionException.class, () -> future.get(30, TimeUnit.SECONDS));
            assertInstanceOf(ConnectionException.class, e.getCause());
            for (int i = 0; i < 4; i++) {
                assertTrue(server.isLeft(i));
            }
            assertThrows(IllegalStateException.class, () -> transport.send(ASK));
        }
    }

    @Test
    void aFutureGivesTheAnswerAndCancellingItCancelsTheExchange() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> {
                    if (request.startsWith("GET")) {
                        connection.whole(200, "text/plain", "hi");
                    } else {
                        connection.awaitLeft();
                    }
                });
                var transport = network.to(server)) {
            try (var answer = transport.sendAsync(Request.get("/")).get(30, TimeUnit.SECONDS)) {
                assertEquals("hi", new String(answer.body().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
            var future = transport.sendAsync(ASK);
            while (server.requests().size() < 2) {
                Thread.sleep(5);
            }
            assertTrue(future.cancel(true));
            assertTrue(server.isLeft(0));
        }
    }

    @Test
    void aFutureFailsAsACallDoes() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> connection.awaitLeft());
                var transport =
                        network.to(server.url()).timeout(Duration.ofMillis(200)).build()) {
            var late = assertThrows(
                    ExecutionException.class, () -> transport.sendAsync(ASK).get());
            assertInstanceOf(TimeoutException.class, late.getCause());
            var unfilled = transport.sendAsync(Request.get("/{id}"));
            var wrong = assertThrows(ExecutionException.class, unfilled::get);
            assertInstanceOf(IllegalStateException.class, wrong.getCause());
        }
    }

    @Test
    void doesNotFollowRedirects() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(302, "text/plain", "location: /elsewhere", "content-length: 0");
                });
                var transport = network.to(server);
                var answer = transport.send(ASK)) {
            assertEquals(302, answer.status());
            assertEquals("/elsewhere", answer.headers().first("Location"));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void garbageOfAHundredMegabytesFailsEarlyAndLeaves() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "application/json", "content-length: 100000000");
                    var garbage = new byte[1 << 16];
                    java.util.Arrays.fill(garbage, (byte) 'x');
                    for (int i = 0; i < 100_000_000 / garbage.length; i++) {
                        connection.write(garbage);
                    }
                });
                var transport = network.to(server)) {
            var e = assertThrows(JsonException.class, () -> WORD.send(transport, ASK));
            assertSays("POST /v1/words/{id}: the JSON is malformed (line 1, column 1)", e);
            assertTrue(server.isLeft(0));
        }
    }

    @Test
    void aTextOfAHundredMegabytesStopsAtTheLimit() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "application/json", "transfer-encoding: chunked");
                    connection.chunk("{\"other\":\"");
                    var text = "y".repeat(1 << 16);
                    for (int i = 0; i < 100_000_000 / text.length(); i++) {
                        connection.chunk(text);
                    }
                });
                var transport = network.to(server)) {
            var e = assertThrows(JsonException.class, () -> WORD.send(transport, ASK));
            assertSays("POST /v1/words/{id}: /other: the JSON is larger than 67108864 bytes", e);
            assertTrue(server.isLeft(0));
        }
    }

    @Test
    void aSlowReaderSlowsTheServer() throws Exception {
        var sent = new java.util.concurrent.atomic.AtomicLong();
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "text/plain", "content-length: 1000000000");
                    var part = new byte[1 << 16];
                    while (true) {
                        connection.write(part);
                        sent.addAndGet(part.length);
                    }
                });
                var transport = network.to(server);
                var answer = transport.send(ASK)) {
            assertEquals(0, answer.body().read());
            Thread.sleep(500);
            assertTrue(sent.get() < 50_000_000, "the client took " + sent + " bytes nobody read");
        }
    }

    @Test
    void headersThatTheClientSetsItselfAreRefusedWithAReason() {
        try (var transport = network.to("http://localhost:1").build()) {
            for (var name : List.of("Host", "Content-Length", "Connection", "Upgrade")) {
                var e = assertThrows(
                        IllegalArgumentException.class, () -> transport.send(ASK.header(name, "s3cret-value")));
                assertEquals("the header " + name + " is set by " + network.library + " itself", e.getMessage());
            }
        }
    }

    @Test
    void aBaseUrlIsCheckedBeforeTheFirstCall() {
        for (var wrong : List.of(
                "localhost:8080",
                "ftp://host",
                "http://",
                "/v1",
                "http://me:s3cret-value@host",
                "http://h/?a=b",
                "http://h/#x",
                "http://h h")) {
            var e = assertThrows(IllegalArgumentException.class, () -> network.to(wrong), wrong);
            assertFalse(e.getMessage().contains("s3cret"), e.getMessage());
        }
        assertThrows(
                IllegalArgumentException.class, () -> network.to("http://h").timeout(Duration.ZERO));
        assertThrows(
                IllegalArgumentException.class, () -> network.to("http://h").connectTimeout(Duration.ofSeconds(-1)));
    }

    @Test
    void manyThreadsCallAtOnce() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) ->
                        connection.whole(200, "application/json", request.substring(request.indexOf("\r\n\r\n") + 4)));
                var transport = network.to(server)) {
            var calls = new ArrayList<CompletableFuture<String>>();
            var pool = java.util.concurrent.Executors.newFixedThreadPool(16);
            for (int i = 0; i < 400; i++) {
                var word = new Word("word " + i);
                calls.add(CompletableFuture.supplyAsync(
                        () -> WORD.send(transport, Request.post("/").json(Word.JSON, word))
                                .body()
                                .text(),
                        pool));
            }
            for (int i = 0; i < 400; i++) {
                assertEquals("word " + i, calls.get(i).get());
            }
            pool.shutdown();
            assertTrue(server.connections() <= 16, server.connections() + " connections");
        }
    }

    /** Neither a message nor a stack trace may hold anything of the request or the answer. */
    private static void assertSays(String message, Throwable e) {
        assertEquals(message, e.getMessage());
        var trace = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(trace));
        assertFalse(trace.toString().contains("s3cret"), trace.toString());
    }

    private interface Action {
        Object run() throws Exception;
    }

    private record Running(Thread thread, CompletableFuture<Throwable> outcome, CompletableFuture<Boolean> flag) {

        Throwable failure() throws Exception {
            return outcome.get(30, TimeUnit.SECONDS);
        }

        boolean interrupted() throws Exception {
            return flag.get(30, TimeUnit.SECONDS);
        }
    }

    private static Running inAnotherThread(Action action) {
        var outcome = new CompletableFuture<Throwable>();
        var flag = new CompletableFuture<Boolean>();
        var thread = new Thread(() -> {
            try {
                outcome.complete(new AssertionError("no failure but " + action.run()));
            } catch (Throwable e) {
                outcome.complete(e);
            }
            flag.complete(Thread.currentThread().isInterrupted());
        });
        thread.start();
        return new Running(thread, outcome, flag);
    }
}
