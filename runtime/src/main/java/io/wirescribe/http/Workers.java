package io.wirescribe.http;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for what may block or is not ours: reading an answer that a future is about, sending a streamed body, calling
 * a subscriber. The HTTP client's own thread must do none of it, or every other call waits too. They end when they have
 * had nothing to do for a second.
 */
final class Workers {

    private static final ThreadPoolExecutor POOL = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Workers::thread);

    private Workers() {}

    static void run(Runnable task) {
        POOL.execute(task);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "wirescribe-worker");
        thread.setDaemon(true);
        thread.setContextClassLoader(Workers.class.getClassLoader());
        return thread;
    }
}
