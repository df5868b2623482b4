package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.AuthenticationException;
import io.wirescribe.ConnectionException;
import io.wirescribe.EventStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Futures and publishers: the same answers, asked for without waiting. */
@Timeout(60)
class AsyncTest {

    private static final Reply<Word> WORD = Reply.json(Word.JSON);
    private static final Reply<EventStream<Word>> WORDS = Reply.events(Word.JSON);
    private static final Request ASK = Request.get("/words");

    /** Keeps what it is told, and asks when it is told to. */
    private static final class Keeper implements Flow.Subscriber<Word> {

        final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
        final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
        final CompletableFuture<Throwable> failure = new CompletableFuture<>();

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription.complete(subscription);
        }

        @Override
        public void onNext(Word word) {
            told.add(word.text());
        }

        @Override
        public void onError(Throwable e) {
            told.add("error");
            failure.complete(e);
        }

        @Override
        public void onComplete() {
            told.add("end");
        }

        String next() throws InterruptedException {
            return told.poll(30, TimeUnit.SECONDS);
        }
    }

    private static LoopbackServer counting() {
        return LoopbackServer.doing((connection, request) -> {
            connection.head(200, "text/event-stream", "transfer-encoding: chunked");
            for (int i = 0; i < 5; i++) {
                connection.chunk("data: {\"text\":\"" + i + "\"}\n\n");
            }
            connection.write("0\r\n\r\n");
        });
    }

    @Test
    void whatDependsOnAFutureMayWaitAndCallAgain() throws Exception {
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var transport = server.transport()) {
            var chained = WORD.bodyAsync(transport, ASK)
                    .thenApply(word -> WORD.send(transport, ASK).body())
                    .thenCombine(WORD.sendAsync(transport, ASK), (word, response) -> word.text() + response.status());
            assertEquals("hi200", chained.get(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void nothingAndRawAndStreamsInTheFuture() throws Exception {
        try (var server = counting();
                var transport = server.transport()) {
            assertNull(Reply.nothing().bodyAsync(transport, ASK).get());
            try (var raw = Reply.raw().bodyAsync(transport, ASK).get()) {
                assertEquals(200, raw.status());
            }
            try (var events = WORDS.bodyAsync(transport, ASK).get();
                    var stream = events.stream()) {
                assertEquals(
                        List.of("0", "1", "2", "3", "4"), stream.map(Word::text).toList());
            }
        }
    }

    @Test
    void aRequestThatCannotBeSentFailsTheFuture() {
        try (var transport = HttpTransport.to("http://localhost:1").build()) {
            var future = WORD.bodyAsync(transport, Request.get("/{open}"));
            assertInstanceOf(
                    IllegalStateException.class,
                    assertThrows(ExecutionException.class, future::get).getCause());
        }
    }

    @Test
    void aPublisherGivesWhatIsAskedForAndNoMore() throws Exception {
        try (var server = counting();
                var transport = server.transport()) {
            var keeper = new Keeper();
            Reply.publisher(WORDS, transport, ASK).subscribe(keeper);
            var subscription = keeper.subscription.get();
            assertNull(keeper.told.poll(200, TimeUnit.MILLISECONDS));
            subscription.request(2);
            assertEquals("0", keeper.next());
            assertEquals("1", keeper.next());
            assertNull(keeper.told.poll(200, TimeUnit.MILLISECONDS));
            subscription.request(Long.MAX_VALUE);
            for (var expected : List.of("2", "3", "4", "end")) {
                assertEquals(expected, keeper.next());
            }
        }
    }

    @Test
    void eachSubscriberHasAnExchangeOfItsOwn() throws Exception {
        try (var server = counting();
                var transport = server.transport()) {
            var publisher = Reply.publisher(WORDS, transport, ASK);
            assertEquals(0, server.requests().size());
            for (int i = 0; i < 2; i++) {
                var keeper = new Keeper();
                publisher.subscribe(keeper);
                keeper.subscription.get().request(100);
                assertEquals("0", keeper.next());
            }
            assertEquals(2, server.requests().size());
        }
    }

    @Test
    void aSubscriberThatDoesNotAskSlowsTheServer() throws Exception {
        var sent = new AtomicLong();
        var event = "data: {\"text\":\"" + "x".repeat(10_000) + "\"}\n\n";
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "text/event-stream", "transfer-encoding: chunked");
                    while (true) {
                        connection.chunk(event);
                        sent.addAndGet(event.length());
                    }
                });
                var transport = server.transport()) {
            var keeper = new Keeper();
            Reply.publisher(WORDS, transport, ASK).subscribe(keeper);
            keeper.subscription.get().request(3);
            for (int i = 0; i < 3; i++) {
                assertEquals(10_000, keeper.next().length());
            }
            Thread.sleep(500);
            assertTrue(sent.get() < 50_000_000, "the client took " + sent + " bytes nobody asked for");
            keeper.subscription.get().cancel();
            assertTrue(server.isLeft(0));
        }
    }

    @Test
    void aPublisherFailsAsACallDoes() throws Exception {
        try (var server = LoopbackServer.answering(401, "application/json", "{}");
                var transport = server.transport()) {
            var keeper = new Keeper();
            Reply.publisher(WORDS, transport, ASK).subscribe(keeper);
            assertInstanceOf(AuthenticationException.class, keeper.failure.get(30, TimeUnit.SECONDS));
        }
        try (var server = LoopbackServer.doing((connection, request) -> {
                    connection.head(200, "text/event-stream", "transfer-encoding: chunked");
                    connection.chunk("data: {\"text\":\"one\"}\n\ndata:");
                    connection.close();
                });
                var transport = server.transport()) {
            var keeper = new Keeper();
            Reply.publisher(WORDS, transport, ASK).subscribe(keeper);
            keeper.subscription.get().request(10);
            assertInstanceOf(ConnectionException.class, keeper.failure.get(30, TimeUnit.SECONDS));
            assertFalse(keeper.told.contains("end"));
        }
    }

    @Test
    void cancellingBeforeTheAnswerEndsTheExchange() throws Exception {
        try (var server = LoopbackServer.doing((connection, request) -> connection.awaitLeft());
                var transport = server.transport()) {
            var keeper = new Keeper();
            Reply.publisher(WORDS, transport, ASK).subscribe(keeper);
            while (server.requests().isEmpty()) {
                Thread.sleep(5);
            }
            keeper.subscription.get().cancel();
            assertTrue(server.isLeft(0));
            assertTrue(keeper.told.isEmpty());
        }
    }

    @Test
    void manyFuturesAtOnce() throws Exception {
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}");
                var transport = server.transport()) {
            var futures = new ArrayList<CompletableFuture<Word>>();
            for (int i = 0; i < 200; i++) {
                futures.add(WORD.bodyAsync(transport, ASK));
            }
            for (var future : futures) {
                assertEquals("hi", future.get(30, TimeUnit.SECONDS).text());
            }
        }
    }
}
