package com.acme.benchmark;

import com.acme.benchmark.server.Answers;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Calls again and again by some threads, and keeps how long each call took, and its first event. */
final class Load {

    private static final int KEPT = 1 << 18;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "caller");
        thread.setDaemon(true);
        return thread;
    });

    private final Contender contender;
    private final Scenario scenario;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final long[] nanos = new long[KEPT];
    private final long[] firstEvents = new long[KEPT];

    Load(Contender contender, Scenario scenario) {
        this.contender = contender;
        this.scenario = scenario;
    }

    void run(double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        var callers = IntStream.range(0, scenario.threads())
                .<Future<?>>mapToObj(i -> THREADS.submit(() -> {
                    caller(end);
                    return null;
                }))
                .toList();
        for (var caller : callers) {
            await(caller, end);
        }
    }

    /** java.net.http never answers one call in some millions: it is given up, and the run goes on. */
    private void await(Future<?> caller, long end) throws Exception {
        try {
            caller.get(end + PATIENCE - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            lost.incrementAndGet();
            caller.cancel(true);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void caller(long end) throws Exception {
        long[] first = {0};
        Runnable onEvent = () -> first[0] = first[0] == 0 ? System.nanoTime() : first[0];
        do {
            first[0] = 0;
            long begun = System.nanoTime();
            try {
                long characters = contender.call(scenario.operation(), scenario.model(), onEvent);
                if (characters != Answers.characters(scenario.model())) {
                    throw new IllegalStateException("another answer: " + characters + " characters");
                }
                keep(System.nanoTime() - begun, first[0] == 0 ? 0 : first[0] - begun);
            } catch (IOException e) {
                // java.net.http loses a pooled connection now and then
                lost.incrementAndGet();
            }
        } while (System.nanoTime() < end);
    }

    private void keep(long took, long firstEvent) {
        int at = calls.getAndIncrement();
        if (at < KEPT) {
            nanos[at] = took;
            firstEvents[at] = firstEvent;
        }
    }

    int calls() {
        return calls.get();
    }

    int lost() {
        return lost.get();
    }

    double micros(double quantile) {
        return micros(nanos, quantile);
    }

    double firstEventMicros(double quantile) {
        return micros(firstEvents, quantile);
    }

    private double micros(long[] values, double quantile) {
        var sorted = Arrays.copyOf(values, Math.min(KEPT, calls.get()));
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * quantile)] / 1e3;
    }
}
