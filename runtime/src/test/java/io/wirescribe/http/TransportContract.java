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
import io.wirescribe.RawResponse;
import io.wirescribe.ServerException;
import io.wirescribe.TimeoutException;
import io.wirescribe.Upload;
import io.wirescribe.WirescribeException;
import io.wirescribe.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every transport must stand, whatever it sends with and whatever is put around it. */
@Timeout(300)
abstract class TransportContract {

    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final Reply<Word> WORD = Reply.json(Word.JSON);
    private static final Reply<EventStream<Word>> WORDS = Reply.events(Word.JSON);
    private static final String SECRET = "s3cret-value";
    private static final Request ASK = Request.post("/words/{id}")
            .path("id", SECRET)
            .query("key", SECRET)
            .header("x-api-key", SECRET)
            .json(Word.JSON, new Word(SECRET));

    /**
     * The transport that is put to the test.
     *
     * @param url the server
     * @param limit until an answer begins
     * @param silence within one
     */
    abstract Transport transport(String url, Duration limit, Duration silence, Limits limits);

    /** How many connections may stay open for ever after so many callers at a time met a server that talks no HTTP. */
    int leftOpen(int callers) {
        return 0;
    }

    private Transport transport(LoopbackServer server, Duration limit) {
        return transport(server.url(), limit, limit, Limits.DEFAULT);
    }

    private Transport transport(LoopbackServer server, Limits limits) {
        return transport(server.url(), LONG, LONG, limits);
    }

    private Transport transport(LoopbackServer server) {
        return transport(server, LONG);
    }

    /** The same call in both ways of asking. */
    private static List<Callable<Object>> ways(Reply<?> reply, Transport transport, Request request) {
        return List.of(
                () -> reply.send(transport, request).body(),
                () -> unwrapped(() -> reply.bodyAsync(transport, request).get()));
    }

    private static <T> T unwrapped(Callable<T> call) throws Exception {
        try {
            return call.call();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }

    @Test
    void manyCallsAtOnceWhileEverythingGoesWrong() throws Exception {
        new Chaos(this).run(Integer.getInteger("wirescribe.chaos", 400));
    }

    @Test
    void aServerThatTalksNoHttpLeavesNothingOpen() throws Exception {
        int most = leftOpen(1) + 5;
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.write("\0\1\2 this is no HTTP\r\n\r\n");
                    connection.awaitLeft();
                });
                var transport = transport(server)) {
            for (int i = 0; i < 20; i++) {
                for (var way : ways(WORD, transport, ASK)) {
                    assertThrows(ConnectionException.class, way::call);
                }
            }
            int left = 0;
            for (int i = 0; i < server.connections(); i++) {
                left += server.isLeft(i, Duration.ofMillis(i >= most ? 10_000 : 200)) ? 1 : 0;
            }
            assertTrue(left >= server.connections() - most, left + " of " + server.connections() + " are closed");
        }
    }

    @Test
    void aCallGivesItsAnswer() throws Exception {
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var transport = transport(server)) {
            for (var way : ways(WORD, transport, ASK)) {
                assertEquals(new Word("hi"), way.call());
            }
            assertTrue(server.requests().get(1).startsWith("POST /words/s3cret-value?key=s3cret-value HTTP/1.1\r\n"));
            assertTrue(server.requests().get(1).endsWith("{\"text\":\"s3cret-value\"}"));
            assertEquals(1, server.connections());
        }
    }

    @Test
    void chunksMayComeInAnyWay() throws Exception {
        var body = "{\"text\":\"grüße 😀\"}".getBytes(StandardCharsets.UTF_8);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "application/json", "transfer-encoding: chunked");
                    for (int i = 0; i < body.length; i++) {
                        connection.write(i % 2 == 0 ? "1;ext=\"a\"\r\n" : "0001\r\n");
                        connection.write(new byte[] {body[i], '\r'});
                        connection.write("\n");
                    }
                    connection.write("0\r\nx-trailer: 1\r\n\r\n");
                });
                var transport = transport(server)) {
            for (var way : ways(WORD, transport, ASK)) {
                assertEquals(new Word("grüße 😀"), way.call());
            }
        }
    }

    @Test
    void aStreamThatIsCutOffThrowsWhereverItIsCut() throws Exception {
        List<LoopbackServer.Script> cuts = List.of(
                cut(connection -> connection.chunk("data: {\"te")),
                cut(connection -> connection.chunk("data: {\"text\":\"two\"}\n")),
                cut(connection -> connection.write(bytes("e\r\ndata: {\"text\":\"", 0xf0, 0x9f))),
                cut(connection -> connection.write("40\r\ndata: {\"text\":")),
                cut(connection -> connection.write("4")),
                cut(connection -> connection.write("xyz\r\n")),
                cut(connection -> {}),
                (connection, request) -> {
                    connection.head(200, "text/event-stream", "content-length: 500");
                    connection.write("data: {\"text\":\"one\"}\n\n");
                    connection.reset();
                });
        for (int i = 0; i < cuts.size(); i++) {
            try (var server = LoopbackServer.doing(cuts.get(i));
                    var transport = transport(server)) {
                for (var way : ways(WORDS, transport, ASK)) {
                    // what breaks at once may break before there is a stream
                    var e = assertThrows(ConnectionException.class, () -> readToItsEnd(way), "cut " + i);
                    assertSilent(e);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static EventStream<Word> words(Callable<Object> way) throws Exception {
        return (EventStream<Word>) way.call();
    }

    private static void readToItsEnd(Callable<Object> way) throws Exception {
        try (var events = words(way)) {
            var words = events.iterator();
            assertEquals("one", words.next().text());
            var e = assertThrows(ConnectionException.class, words::hasNext);
            assertEquals(e, assertThrows(ConnectionException.class, words::next));
            throw e;
        }
    }

    private interface Rest {
        void write(LoopbackServer.Connection connection) throws IOException;
    }

    private static LoopbackServer.Script cut(Rest rest) {
        return (connection, request) -> {
            connection.head(200, "text/event-stream", "transfer-encoding: chunked");
            connection.chunk("data: {\"text\":\"one\"}\n\n");
            rest.write(connection);
            connection.close();
        };
    }

    private static byte[] bytes(String text, int... more) {
        var head = text.getBytes(StandardCharsets.US_ASCII);
        var all = java.util.Arrays.copyOf(head, head.length + more.length);
        for (int i = 0; i < more.length; i++) {
            all[head.length + i] = (byte) more[i];
        }
        return all;
    }

    @Test
    void anEventLargerThanTheLimitFailsEarly() throws Exception {
        var part = "y".repeat(1 << 16);
        List<String> beginnings = List.of("data: {\"text\":\"", ": ", "event: ", "x");
        for (var beginning : beginnings) {
            try (var server = LoopbackServer.doing((connection, request) -> {
                        connection.head(200, "text/event-stream", "transfer-encoding: chunked");
                        connection.chunk(beginning);
                        for (int i = 0; i < 50_000_000 / part.length(); i++) {
                            connection.chunk(part);
                        }
                        connection.chunk("\"}\n\n");
                        connection.write("0\r\n\r\n");
                    });
                    var transport = transport(server, new Limits(1 << 20, 1 << 20))) {
                for (var way : ways(WORDS, transport, ASK)) {
                    try (var events = words(way)) {
                        var e = assertThrows(
                                ConnectionException.class,
                                () -> events.iterator().hasNext());
                        assertEquals(
                                "POST /words/{id}: an event is larger than 1048576 bytes",
                                plain(e),
                                "after " + beginning);
                        assertTrue(server.isLeft(server.connections() - 1));
                    }
                }
            }
        }
    }

    @Test
    void aBodyLargerThanTheLimitFailsEarly() throws Exception {
        var part = "y".repeat(1 << 16);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "application/json", "transfer-encoding: chunked");
                    connection.chunk("{\"text\":\"");
                    while (true) {
                        connection.chunk(part);
                    }
                });
                var transport = transport(server, Limits.DEFAULT.withBody(1 << 20))) {
            for (var way : ways(WORD, transport, ASK)) {
                var e = assertThrows(JsonException.class, way::call);
                assertTrue(e.getMessage().contains("the JSON is larger than 1048576 bytes"), e.getMessage());
                assertTrue(server.isLeft(server.connections() - 1));
            }
        }
    }

    @Test
    void aMillionEmptyEventsTakeNoMemory() throws Exception {
        int most = 2_000_000;
        var empty = "\n\n\n\nid: 1\n\nevent: x\n\n: c\n\n".repeat(1000);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "text/event-stream", "transfer-encoding: chunked");
                    connection.chunk("data: {\"text\":\"first\"}\n\n");
                    for (int i = 0; i < 250; i++) {
                        connection.chunk(empty);
                    }
                    connection.chunk("data: {\"text\":\"last\"}\n\n");
                    connection.write("0\r\n\r\n");
                });
                var transport = transport(server)) {
            for (var way : ways(WORDS, transport, ASK)) {
                try (var events = words(way)) {
                    var words = events.iterator();
                    assertEquals("first", words.next().text());
                    long before = usedMemory();
                    assertEquals("last", words.next().text());
                    long taken = usedMemory() - before;
                    for (int i = 0; taken >= most && i < 50; i++) { // other threads take some too, for a while
                        taken = Math.min(taken, usedMemory() - before);
                    }
                    assertTrue(taken < most, "one byte for each event would be 1 MB, and " + taken + " are kept");
                    assertFalse(words.hasNext());
                }
            }
        }
    }

    /** Of what is still reachable, as far as the collector tells. */
    private static long usedMemory() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    @Test
    void compressedAnswersAreDecompressed() throws Exception {
        var plain = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(plain)) {
            gzip.write("{\"text\":\"grüße\"}".getBytes(StandardCharsets.UTF_8));
        }
        var body = plain.toByteArray();
        for (int missing : new int[] {0, 1, body.length - 5}) {
            try (var server = LoopbackServer.doing((connection, request) -> {
                        connection.head(
                                200, "application/json", "content-encoding: gzip", "content-length: " + body.length);
                        connection.write(Arrays.copyOf(body, body.length - missing));
                        if (missing > 0) {
                            connection.close();
                        }
                    });
                    var transport = transport(server)) {
                for (var way : ways(WORD, transport, ASK)) {
                    if (missing == 0) {
                        assertEquals(new Word("grüße"), way.call());
                    } else {
                        assertSilent(assertThrows(ConnectionException.class, way::call));
                    }
                }
                assertTrue(server.requests().get(0).contains("\r\naccept-encoding: gzip\r\n"));
                // what breaks off at once may count as no answer, which a policy asks for again
                int connections = server.connections();
                assertTrue(missing == 0 ? connections == 1 : connections >= 2, connections + " connections");
            }
        }
    }

    @Test
    void anErrorThatIsCutOffIsStillThatError() throws Exception {
        var begun = new Semaphore(0);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(500, "text/html", "content-length: 500", "x-should-retry: false");
                    connection.write("<h1>");
                    begun.acquire();
                    connection.close();
                });
                var transport = new Telling(transport(server), begun)) {
            for (var way : ways(WORD, transport, ASK)) {
                var e = assertThrows(ServerException.class, way::call);
                assertEquals("<h1>", e.bodyText());
            }
        }
    }

    @Test
    void answersWithoutABodyAreWhole() throws Exception {
        for (int status : new int[] {204, 205, 304}) {
            try (var server = LoopbackServer.doing((connection, request) ->
                            connection.head(status, "", status == 205 ? "content-length: 0" : "etag: \"7\""));
                    var transport = transport(server)) {
                for (var way : ways(Reply.raw(), transport, ASK)) {
                    try (var raw = (RawResponse) way.call()) {
                        assertEquals(status, raw.status());
                        assertEquals(0, raw.body().readAllBytes().length);
                    }
                }
                var nothing = WORD.orNothing().only(status);
                for (var way : ways(nothing, transport, ASK)) {
                    assertNull(way.call());
                }
                assertEquals(status, nothing.send(transport, ASK).status());
                if (status == 304) { // unless the operation knows it, it is no answer to it
                    for (var way : ways(WORD, transport, ASK)) {
                        assertEquals(
                                304, assertThrows(ApiException.class, way::call).status());
                    }
                }
                if (status != 205) { // Apache's client opens another connection after some of these
                    assertEquals(1, server.connections(), "after " + status);
                }
            }
        }
    }

    @Test
    void anAnswerMayComeBeforeTheBodyIsSent() throws Exception {
        for (boolean polite : new boolean[] {true, false}) {
            try (var server = LoopbackServer.early((connection, head) -> {
                        connection.head(413, "application/json", "connection: close", "content-length: 2");
                        connection.write("{}");
                        if (polite) {
                            connection.awaitLeft(); // reads what is left of the body
                        }
                        connection.close();
                    });
                    var transport = transport(server)) {
                for (var way : ways(WORD, transport, Request.put("/file").body(large()))) {
                    var e = assertThrows(WirescribeException.class, way::call);
                    // what a server said that then hangs up may be lost with what it did not read
                    if (polite || e instanceof ApiException) {
                        assertEquals(
                                413, assertInstanceOf(ApiException.class, e).status());
                    } else {
                        assertInstanceOf(ConnectionException.class, e);
                    }
                }
                assertAllAreLeft(server);
            }
        }
    }

    private static Body large() {
        return Body.of("a/b", Upload.of("x", () -> new ByteArrayInputStream(new byte[3_000_000])));
    }

    @Test
    void publishersReadNoMoreThanIsAskedFor() throws Exception {
        var heard = new CountDownLatch(1);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "text/event-stream", "transfer-encoding: chunked");
                    for (int i = 0; i < 3; i++) {
                        connection.chunk("data: {\"text\":\"" + i + "\"}\n\n");
                    }
                    if (request.startsWith("POST")) {
                        heard.await();
                        connection.close();
                    } else {
                        connection.awaitLeft();
                    }
                });
                var transport = transport(server)) {
            var whole = new Collecting();
            Reply.publisher(WORDS, transport, ASK).subscribe(whole);
            whole.subscription().request(2);
            assertEquals("0", whole.next());
            heard.countDown();
            assertEquals("1", whole.next());
            assertNull(whole.heard.poll(100, TimeUnit.MILLISECONDS), "more than was asked for");
            whole.subscription().request(10);
            assertEquals("2", whole.next());
            assertEquals("ConnectionException", whole.next());

            var cancelled = new Collecting();
            Reply.publisher(WORDS, transport, Request.get("/")).subscribe(cancelled);
            cancelled.subscription().request(1);
            assertEquals("0", cancelled.next());
            cancelled.subscription().cancel();
            assertTrue(server.isLeft(server.connections() - 1));
        }
    }

    private static final class Collecting implements Flow.Subscriber<Word> {

        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        Flow.Subscription subscription() throws Exception {
            return subscription.get(30, TimeUnit.SECONDS);
        }

        String next() throws InterruptedException {
            return heard.poll(30, TimeUnit.SECONDS);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription.complete(subscription);
        }

        @Override
        public void onNext(Word word) {
            heard.add(word.text());
        }

        @Override
        public void onError(Throwable failure) {
            heard.add(failure.getClass().getSimpleName());
        }

        @Override
        public void onComplete() {
            heard.add("complete");
        }
    }

    @Test
    void anAnswerIsGivenThoughItsBodyIsLate() throws Exception {
        var given = new CountDownLatch(2);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "application/json", "content-length: 13");
                    connection.write("{\"text\":");
                    given.await();
                    connection.write("\"hi\"}");
                });
                var transport = transport(server)) {
            try (var now = transport.send(ASK);
                    var later = transport.sendAsync(ASK).get(30, TimeUnit.SECONDS)) {
                for (var response : List.of(now, later)) {
                    assertEquals(200, response.status());
                    given.countDown();
                }
                for (var response : List.of(now, later)) {
                    assertEquals(
                            "{\"text\":\"hi\"}", new String(response.body().readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    @Test
    void anotherServerMayHaveAPath() throws Exception {
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"no\"}");
                var other = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var transport = transport(server)) {
            for (var way : ways(WORD, transport, ASK.to(other.url() + "/v2"))) {
                assertEquals(new Word("hi"), way.call());
            }
            for (var request : other.requests()) {
                assertTrue(request.startsWith("POST /v2/words/"));
            }
        }
    }

    @Test
    void silenceEndsInATimeout() throws Exception {
        List<LoopbackServer.Script> silences = List.of(
                (connection, request) -> connection.awaitLeft(),
                (connection, request) -> {
                    connection.write("HTTP/1.1 200 OK\r\ncontent-ty");
                    connection.awaitLeft();
                },
                (connection, request) -> {
                    connection.head(200, "application/json", "content-length: 50");
                    connection.write("{\"text\":");
                    connection.awaitLeft();
                });
        for (var silence : silences) {
            try (var server = LoopbackServer.doing(silence);
                    var transport = transport(server, SHORT)) {
                for (var way : ways(WORD, transport, ASK)) {
                    assertSilent(assertThrows(TimeoutException.class, way::call));
                }
                assertAllAreLeft(server);
            }
        }
    }

    @Test
    void silenceBetweenEventsEndsInATimeout() throws Exception {
        var silence = Duration.ofSeconds(5); // below, a busy machine may be silent before the first
        try (var server = LoopbackServer.doing((connection, request) -> {
                    // in one go: what comes later than the head may come too late
                    connection.write("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
                            + "content-length: 20000\r\n\r\ndata: {\"text\":\"one\"}\n\n");
                    connection.awaitLeft();
                });
                var transport = transport(server.url(), LONG, silence, Limits.DEFAULT)) {
            var waits = ways(WORDS, transport, ASK).stream()
                    .map(way -> new FutureTask<>(() -> silenceAfterOne(way)))
                    .toList();
            waits.forEach(wait -> new Thread(wait).start());
            for (var wait : waits) {
                assertEquals(
                        "POST /words/{id}: nothing came for 5 s while reading the stream",
                        wait.get().getMessage());
            }
            assertTrue(server.isLeft(0));
        }
    }

    private static TimeoutException silenceAfterOne(Callable<Object> way) throws Exception {
        try (var events = words(way)) {
            var words = events.iterator();
            assertEquals("one", words.next().text());
            return assertThrows(TimeoutException.class, words::hasNext);
        }
    }

    @Test
    void theWholeCallHasALimitOfItsOwn() throws Exception {
        List<LoopbackServer.Script> dawdlers =
                List.of((connection, request) -> connection.awaitLeft(), (connection, request) -> {
                    connection.head(200, "application/json", "content-length: 500");
                    while (true) {
                        connection.write(" ");
                        Thread.sleep(20);
                    }
                });
        for (var dawdler : dawdlers) {
            try (var server = LoopbackServer.doing(dawdler);
                    var transport = transport(server).with(request -> request.within(SHORT))) {
                for (var way : ways(WORD, transport, ASK)) {
                    long begin = System.nanoTime();
                    var e = assertThrows(TimeoutException.class, way::call);
                    assertTrue(plain(e).startsWith("POST /words/{id}: the call took more than 400 ms"), e.getMessage());
                    assertTrue(System.nanoTime() - begin < 20_000_000_000L);
                }
                assertAllAreLeft(server);
            }
        }
    }

    /** What takes too long may end before it is connected. */
    private static void assertAllAreLeft(LoopbackServer server) throws InterruptedException {
        for (int i = 0; i < server.connections(); i++) {
            assertTrue(server.isLeft(i));
        }
    }

    @Test
    void anInterruptEndsTheCallAndStays() throws Exception {
        var asked = new Semaphore(0);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    if (request.startsWith("GET")) {
                        connection.head(200, "application/json", "content-length: 13");
                    }
                    asked.release();
                    connection.awaitLeft();
                });
                var transport = transport(server)) {
            for (var request : List.of(ASK, Request.get("/body"))) {
                var flag = new FutureTask<>(() -> {
                    var e = assertThrows(ConnectionException.class, () -> WORD.send(transport, request));
                    assertTrue(e.getMessage().contains("interrupted while "), e.getMessage());
                    return Thread.currentThread().isInterrupted();
                });
                var thread = new Thread(flag);
                thread.start();
                assertTrue(asked.tryAcquire(30, TimeUnit.SECONDS));
                Thread.sleep(100);
                thread.interrupt();
                assertTrue(flag.get(30, TimeUnit.SECONDS));
            }
            assertTrue(server.isLeft(0));
            assertTrue(server.isLeft(1));
        }
    }

    @Test
    void cancellingTheFutureEndsTheExchange() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> {
                    if (request.startsWith("GET")) {
                        connection.head(200, "application/json", "content-length: 13");
                        connection.write("{");
                    }
                    connection.awaitLeft();
                });
                var transport = transport(server)) {
            int asked = 0;
            for (var request : List.of(ASK, Request.get("/body"))) {
                for (int i = 0; i < 2; i++) {
                    var future = i == 0 ? WORD.bodyAsync(transport, request) : WORD.sendAsync(transport, request);
                    asked++;
                    while (server.requests().size() < asked) {
                        Thread.sleep(5);
                    }
                    Thread.sleep(100);
                    if (i == 1) {
                        assertThrows(
                                ExecutionException.class,
                                () -> future.orTimeout(1, TimeUnit.MILLISECONDS).get(30, TimeUnit.SECONDS));
                    }
                    assertEquals(i == 0, future.cancel(true));
                    assertTrue(server.isLeft(asked - 1));
                }
            }
        }
    }

    @Test
    void closingTheServerEndsEveryWait() throws Exception {
        var server = LoopbackServer.doing((connection, request) -> {
            if (request.startsWith("GET")) {
                connection.head(200, "application/json", "content-length: 13");
            }
            connection.awaitLeft();
        });
        try (var transport = transport(server)) {
            var waits = List.of(WORD.bodyAsync(transport, ASK), WORD.bodyAsync(transport, Request.get("/body")));
            while (server.requests().size() < 2) {
                Thread.sleep(5);
            }
            Thread.sleep(100);
            server.close();
            for (var wait : waits) {
                var e = assertThrows(ExecutionException.class, () -> wait.get(60, TimeUnit.SECONDS));
                assertInstanceOf(ConnectionException.class, e.getCause());
            }
            assertThrows(ConnectionException.class, () -> WORD.send(transport, ASK));
        }
    }

    @Test
    void closingTheTransportEndsEveryWait() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> {
            if (request.startsWith("GET")) {
                connection.head(200, "application/json", "content-length: 13");
            }
            connection.awaitLeft();
        })) {
            var transport = transport(server);
            var waits = List.of(WORD.bodyAsync(transport, ASK), WORD.bodyAsync(transport, Request.get("/body")));
            while (server.requests().size() < 2) {
                Thread.sleep(5);
            }
            Thread.sleep(100);
            transport.close();
            for (var wait : waits) {
                var e = assertThrows(ExecutionException.class, () -> wait.get(30, TimeUnit.SECONDS));
                assertTrue(e.getCause().getMessage().contains("the transport was closed"), e.toString());
            }
            assertTrue(server.isLeft(0));
            assertTrue(server.isLeft(1));
            assertThrows(IllegalStateException.class, () -> WORD.send(transport, ASK));
            transport.close();
        }
    }

    @Test
    void aStreamClosedEarlyReleasesItsConnection() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "application/octet-stream", "content-length: 1000000000");
                    connection.write("abc");
                    connection.awaitLeft();
                });
                var transport = transport(server)) {
            try (var bytes = Reply.binary().send(transport, ASK).body()) {
                assertEquals('a', bytes.read());
            }
            assertTrue(server.isLeft(0));
        }
    }

    @Test
    void binaryAnswersAreStreamedAndCutOffOnesThrow() throws Exception {
        var answered = new Semaphore(0);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "application/octet-stream", "content-length: 100");
                    connection.write("abc");
                    answered.acquire();
                    connection.close();
                });
                var transport = transport(server)) {
            for (var way : ways(Reply.binary(), transport, ASK)) {
                try (var bytes = (InputStream) way.call()) {
                    answered.release();
                    var e = assertThrows(IOException.class, bytes::readAllBytes);
                    assertEquals("POST /words/{id}: the answer was cut off", e.getMessage());
                    assertInstanceOf(ConnectionException.class, e.getCause());
                }
            }
        }
    }

    @Test
    void bodiesAreStreamedUp() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> connection.whole(
                        200, "application/json", "{\"text\":\"" + (request.length() > 3_000_000) + "\"}"));
                var transport = transport(server)) {
            var large = new byte[3_000_000];
            var uploads = List.of(
                    Upload.of("a", large),
                    Upload.of("b", () -> new ByteArrayInputStream(large)),
                    Upload.once("c", new ByteArrayInputStream(large)),
                    Upload.once("d", new ByteArrayInputStream(large)).sized(large.length));
            for (var upload : uploads) {
                var request = Request.put("/file").body(Body.of("application/octet-stream", upload));
                assertEquals(
                        "true",
                        WORD.bodyAsync(transport, request)
                                .get(30, TimeUnit.SECONDS)
                                .text());
            }
            var broken = Request.put("/file").body(Body.of("a/b", Upload.of("x", () -> new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("the disk is gone");
                }
            })));
            for (var way : ways(WORD, transport, broken)) {
                var e = assertThrows(ConnectionException.class, way::call);
                assertEquals("PUT /file: the body of the request could not be read", plain(e));
            }
        }
    }

    @Test
    void aBodyThatWaitsCanBeGivenUp() throws Exception {
        var reading = new CountDownLatch(1);
        var left = new CountDownLatch(1);
        try (var server = LoopbackServer.doing((connection, request) -> connection.awaitLeft());
                var transport = transport(server)) {
            var future = WORD.bodyAsync(
                    transport, Request.put("/file").body(Body.of("a/b", Upload.of("x", () -> new InputStream() {
                        @Override
                        public int read() throws IOException {
                            reading.countDown();
                            try {
                                Thread.sleep(60_000);
                            } catch (InterruptedException e) {
                                left.countDown();
                            }
                            throw new IOException("given up");
                        }
                    }))));
            assertTrue(reading.await(30, TimeUnit.SECONDS));
            future.cancel(true);
            assertTrue(left.await(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void nothingThatCouldEndAHeaderOrAPathIsSent() throws Exception {
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var transport = transport(server)) {
            for (var evil : List.of("a\r\nx: y", "a\n", "a\r", "a\0b", "ä")) {
                assertThrows(IllegalArgumentException.class, () -> WORD.send(transport, ASK.header("x-a", evil)));
                assertThrows(IllegalArgumentException.class, () -> WORD.send(transport, ASK.header(evil, "a")));
                WORD.send(
                        transport,
                        Request.get("/a/{id}/b")
                                .path("id", evil)
                                .query("q", evil)
                                .cookie("c", evil));
            }
            for (var request : server.requests()) {
                assertTrue(request.matches("(?s)GET /a/[^ /]+/b\\?q=[^ ]+ HTTP/1\\.1\r\n.*"), request);
                assertFalse(request.contains("\r\nx: y"), request);
                assertEquals(request.indexOf("\r\n\r\n"), request.length() - 4);
            }
        }
    }

    @Test
    void failuresTellNoSecretAndEverythingElse() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> {
                    if (request.startsWith("POST /words")) {
                        connection.head(
                                422,
                                "application/json",
                                "request-id: req_1",
                                "set-cookie: " + SECRET,
                                "content-length: " + SECRET.length());
                        connection.write(SECRET);
                    } else {
                        connection.write("HTTP/1.1 200 " + SECRET + "\r\n" + SECRET + "\r\n\r\n");
                        connection.close();
                    }
                });
                var transport = transport(server)) {
            for (var way : ways(WORD, transport, ASK)) {
                var e = assertThrows(WirescribeException.class, way::call);
                assertSilent(e);
                assertEquals("req_1", e.requestId());
                assertEquals("POST", e.method());
                assertEquals("/words/{id}", e.path());
                assertEquals(1, e.attempts());
            }
            var other = Request.put("/{id}").path("id", SECRET).header("x-api-key", SECRET);
            for (var way : ways(WORD, transport, other)) {
                var e = assertThrows(WirescribeException.class, way::call);
                assertSilent(e);
                assertEquals("PUT", e.method());
                assertEquals("/{id}", e.path());
            }
        }
    }

    /** The message without how often it was tried, which depends on what is around the transport. */
    private static String plain(Throwable e) {
        return e.getMessage().replaceAll(" \\(\\d+ attempts\\)", "");
    }

    static void assertSilent(Throwable e) {
        var trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        assertFalse(trace.toString().contains(SECRET), trace.toString());
    }
}
