package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.ApiException;
import io.wirescribe.ConnectionException;
import io.wirescribe.RateLimitException;
import io.wirescribe.ServerException;
import io.wirescribe.TimeoutException;
import io.wirescribe.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Calls at 64 at a time to a server that misbehaves in every way, each of which must end as it should. */
final class Chaos {

    private static final Reply<Word> WORD = Reply.json(Word.JSON);
    private static final int AT_A_TIME = 64;
    private static final Duration LIMIT = Duration.ofSeconds(3); // of a call that stalls
    private static final Duration PATIENCE = Duration.ofSeconds(60); // a busy machine is not mistaken for a stall
    private static final long SLOWEST_NANOS = TimeUnit.SECONDS.toNanos(40);

    /** What the server does, and what must become of it. */
    enum Trouble {
        NONE(Word.class),
        SLOW(Word.class),
        ODD_CHUNKS(Word.class),
        RESET(ConnectionException.class),
        HANG_UP(ConnectionException.class),
        GARBAGE(ConnectionException.class),
        STALL(TimeoutException.class),
        STALL_IN_HEAD(TimeoutException.class),
        STALL_IN_BODY(TimeoutException.class),
        CUT_OFF(ConnectionException.class),
        CUT_OFF_CHUNK(ConnectionException.class),
        RESET_IN_BODY(ConnectionException.class),
        NO_JSON(JsonException.class),
        HALF_JSON(JsonException.class),
        BUSY(RateLimitException.class),
        BROKEN(ServerException.class),
        BROKEN_AND_CUT_OFF(ServerException.class),
        FORBIDDEN(ApiException.class);

        final Class<?> outcome;

        Trouble(Class<?> outcome) {
            this.outcome = outcome;
        }

        /** Stalls take long, so there are fewer of them. */
        static Trouble any(Random random) {
            var trouble = values()[random.nextInt(values().length)];
            return trouble.stalls() && random.nextInt(8) > 0 ? NONE : trouble;
        }

        private boolean stalls() {
            return outcome == TimeoutException.class;
        }

        /** What must be answered has all the time it needs. */
        Request request() {
            var request = Request.get("/{trouble}").path("trouble", name());
            return stalls() ? request.within(LIMIT) : request;
        }

        /** An error that is cut off at once may count as no answer. */
        boolean mayBecome(Object end) {
            return outcome.isInstance(end)
                    || (this == BROKEN_AND_CUT_OFF
                            && end instanceof ConnectionException e
                            && e.getMessage().contains("the connection broke before the answer"));
        }

        void make(LoopbackServer.Connection connection) throws Exception {
            switch (this) {
                case NONE -> connection.whole(200, "application/json", "{\"text\":\"hi\"}");
                case SLOW -> {
                    connection.head(200, "application/json", "content-length: 13");
                    for (var letter : "{\"text\":\"hi\"}".split("")) {
                        connection.write(letter);
                        Thread.sleep(1);
                    }
                }
                case ODD_CHUNKS -> {
                    connection.head(200, "application/json", "transfer-encoding: chunked");
                    connection.write("1;a=b\r\n{\r\n00c\r\n\"text\":\"hi\"}\r\n0\r\nx: y\r\n\r\n");
                }
                case RESET -> connection.reset();
                case HANG_UP -> connection.close();
                case GARBAGE -> {
                    connection.write("\0\1\2 this is no HTTP\r\n\r\n");
                    connection.close();
                }
                case STALL -> connection.awaitLeft();
                case STALL_IN_HEAD -> {
                    connection.write("HTTP/1.1 200 OK\r\ncont");
                    connection.awaitLeft();
                }
                case STALL_IN_BODY -> {
                    connection.head(200, "application/json", "content-length: 13");
                    connection.write("{\"te");
                    connection.awaitLeft();
                }
                case CUT_OFF -> {
                    connection.head(200, "application/json", "content-length: 13");
                    connection.write("{\"te");
                    connection.close();
                }
                case CUT_OFF_CHUNK -> {
                    connection.head(200, "application/json", "transfer-encoding: chunked");
                    connection.write("d\r\n{\"te");
                    connection.close();
                }
                case RESET_IN_BODY -> {
                    connection.head(200, "application/json", "content-length: 13");
                    connection.write("{\"te");
                    connection.reset();
                }
                case NO_JSON -> connection.whole(200, "application/json", "<html>");
                case HALF_JSON -> connection.whole(200, "application/json", "{\"text\":");
                case BUSY -> {
                    connection.head(429, "application/json", "retry-after-ms: 5", "content-length: 2");
                    connection.write("{}");
                }
                case BROKEN -> connection.whole(503, "text/html", "<h1>Sorry</h1>");
                case BROKEN_AND_CUT_OFF -> {
                    connection.head(500, "text/html", "content-length: 500", "retry-after: 0");
                    connection.write("<h1>");
                    connection.close();
                }
                case FORBIDDEN -> connection.whole(403, "application/json", "{}");
            }
        }
    }

    private final TransportContract contract;
    private final Map<String, Integer> surprises = new TreeMap<>();
    private final ConcurrentLinkedQueue<String> late = new ConcurrentLinkedQueue<>();

    Chaos(TransportContract contract) {
        this.contract = contract;
    }

    void run(int calls) throws Exception {
        settle(Long.MAX_VALUE);
        long filesBefore = files();
        var callers = Executors.newFixedThreadPool(AT_A_TIME);
        try (var server = LoopbackServer.doing((connection, request) -> {
                    trouble(request).make(connection);
                });
                var transport = contract.transport(server.url(), PATIENCE, PATIENCE, Limits.DEFAULT)) {
            call(transport, Trouble.NONE, false); // the first takes longer
            var random = new Random(7);
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                var trouble = Trouble.any(random);
                boolean async = random.nextBoolean();
                running.add(callers.submit(() -> call(transport, trouble, async)));
            }
            for (var call : running) {
                call.get(5, TimeUnit.MINUTES);
            }
        } finally {
            end(callers);
        }
        assertEquals(Map.of(), surprises);
        assertEquals(List.of(), List.copyOf(late));
        long allowed = filesBefore + 5 + contract.leftOpen(AT_A_TIME);
        settle(allowed);
        assertTrue(files() <= allowed, files() + " files are open, before there were " + filesBefore);
    }

    private static Trouble trouble(String request) {
        return Trouble.valueOf(request.substring(5, request.indexOf(' ', 5)));
    }

    private void call(Transport transport, Trouble trouble, boolean async) {
        var request = trouble.request();
        long begin = System.nanoTime();
        Object outcome;
        try {
            outcome = async
                    ? WORD.bodyAsync(transport, request).get()
                    : WORD.send(transport, request).body();
        } catch (ExecutionException e) {
            outcome = e.getCause();
        } catch (Exception e) {
            outcome = e;
        }
        if (System.nanoTime() - begin > SLOWEST_NANOS) {
            late.add(trouble + " took too long");
        }
        if (!trouble.mayBecome(outcome)) {
            synchronized (surprises) {
                surprises.merge(trouble + ": " + outcome, 1, Integer::sum);
            }
        }
    }

    private static void end(ExecutorService callers) throws InterruptedException {
        callers.shutdown();
        assertTrue(callers.awaitTermination(1, TimeUnit.MINUTES));
    }

    /** The JDK's client ends, before 21, some seconds after it has been collected. */
    private static void settle(long files) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            System.gc();
            if (threads().isEmpty() && files() <= files) {
                return;
            }
            Thread.sleep(100);
        }
        assertEquals(List.of(), threads(), "threads are left over");
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("HttpClient-") || name.startsWith("wirescribe-"))
                .toList();
    }

    /** 0 where there is no such folder. */
    private static long files() {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        } catch (IOException e) {
            return 0;
        }
    }
}
