package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Where another thread is, so that what ends its wait does not come before it. */
final class Whereabouts {

    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(30);

    private Whereabouts() {}

    /** Waits until the thread is in a method of this name of this package. */
    static void awaitIn(String method, Thread thread) throws InterruptedException {
        long begin = System.nanoTime();
        while (!isIn(method, thread)) {
            assertTrue(System.nanoTime() - begin < LONGEST_NANOS, thread + " does not come to " + method);
            Thread.sleep(5);
        }
    }

    private static boolean isIn(String method, Thread thread) {
        return Stream.of(thread.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals(method)
                        && frame.getClassName().startsWith("io.wirescribe.http."));
    }
}
