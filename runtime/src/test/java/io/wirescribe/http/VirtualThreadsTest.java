package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wirescribe.EventStream;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Calls from far more virtual threads than there are processors, none of which is answered before all have come: one
 * that pinned its carrier would keep the others from coming.
 */
@Timeout(120)
@ParameterizedClass
@EnumSource(Network.class)
class VirtualThreadsTest {

    @Parameter
    private Network network;

    private static final int MANY = 200;
    private static final Reply<EventStream<Word>> WORDS = Reply.events(Word.JSON);

    private static void start(Runnable task) throws ReflectiveOperationException {
        Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
        start.invoke(null, task);
    }

    @Test
    void noWaitPinsItsCarrier() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "virtual threads came with 21");
        var asked = new CountDownLatch(MANY);
        var reading = new CountDownLatch(MANY);
        var done = new CountDownLatch(MANY);
        var heard = new AtomicInteger();
        var refused = new AtomicInteger();
        try (var server = LoopbackServer.doing((connection, request) -> {
                    if (refused.incrementAndGet() <= MANY) {
                        connection.head(503, "text/plain", "retry-after-ms: 300", "content-length: 0");
                        return;
                    }
                    asked.countDown();
                    asked.await();
                    connection.head(200, "text/event-stream", "transfer-encoding: chunked");
                    connection.chunk("data: {\"text\":\"one\"}\n\n");
                    reading.await();
                    connection.chunk("data: {\"text\":\"two\"}\n\n");
                    connection.write("0\r\n\r\n");
                });
                var transport = new Retrying(
                        new Credentials(Map.of("token", Credential.bearer(() -> "t")), network.to(server)), MANY)) {
            var request = Request.get("/").security(Security.of("token"));
            for (int i = 0; i < MANY; i++) {
                start(() -> {
                    try (var events = WORDS.send(transport, request).body()) {
                        var words = events.iterator();
                        words.next();
                        reading.countDown();
                        words.next();
                        heard.incrementAndGet();
                    }
                    done.countDown();
                });
            }
            assertTrue(done.await(100, TimeUnit.SECONDS), done.getCount() + " calls are not done");
        }
        assertEquals(MANY, heard.get());
    }
}
