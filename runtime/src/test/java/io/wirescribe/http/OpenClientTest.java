package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is left of the JDK's client when its transport is closed. */
@Timeout(60)
class OpenClientTest {

    private static final Reply<Word> WORD = Reply.json(Word.JSON);

    @Test
    void closingEndsTheClientsThreadAndLeavesTheCallerAlone() throws Exception {
        var before = selectors();
        try (var server = LoopbackServer.answering(200, "application/json", "{\"text\":\"hi\"}")) {
            for (boolean async : new boolean[] {false, true}) {
                try (var transport = server.transport()) {
                    var text = async
                            ? WORD.bodyAsync(transport, Request.get("/"))
                                    .get(30, TimeUnit.SECONDS)
                                    .text()
                            : WORD.send(transport, Request.get("/")).body().text();
                    assertEquals("hi", text);
                }
                Thread.sleep(50); // throws if the caller was interrupted in place of the client's thread
                assertFalse(Thread.currentThread().isInterrupted());
                assertEquals(Set.of(), started(before), "this thread has not ended");
            }
        }
    }

    /** Those that have come since, once they had the time to end; one that nobody ends stays until it is collected. */
    private static Set<Thread> started(Set<Thread> before) throws InterruptedException {
        var left = selectors();
        left.removeAll(before);
        for (var thread : left) {
            thread.join(20_000);
        }
        left.removeIf(thread -> !thread.isAlive());
        return left;
    }

    private static Set<Thread> selectors() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().endsWith("-SelectorManager"))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
