package io.wirescribe.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Ends what takes too long. Reads and writes of a socket know limits for one of them only, and those cost system calls;
 * here one thread sleeps until the earliest of all limits, whatever number of calls is going on, and ends when there
 * has been none for a second.
 */
final class Watch<W extends Watch.Watched> {

    /** Something with a time limit. */
    interface Watched {

        /** When it must be ended, in terms of {@link #now}; {@link #NEVER} while it waits for nothing. */
        long due();

        /** Ends it, from any thread. */
        void expire();
    }

    static final long NEVER = Long.MAX_VALUE;

    private static final long ORIGIN = System.nanoTime();
    private static final long LINGER = TimeUnit.SECONDS.toNanos(1);

    private final Set<W> watched = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final long linger;
    private volatile @Nullable Thread thread;

    /** When the thread looks again; while it looks, {@link #NEVER}, so that whoever changes a limit wakes it. */
    private volatile long wakes = NEVER;

    Watch() {
        this(LINGER);
    }

    /** @param linger for how many nanoseconds the thread waits for something to watch */
    Watch(long linger) {
        this.linger = linger;
    }

    static long now() {
        return System.nanoTime() - ORIGIN;
    }

    static long in(Duration limit) {
        return now() + Deadline.nanos(limit);
    }

    static long at(Deadline deadline) {
        return deadline.at() - ORIGIN;
    }

    void add(W some) {
        watched.add(some);
        if (thread == null) {
            begin();
        }
        changed(some.due());
    }

    void remove(W some) {
        watched.remove(some);
    }

    void forEach(Consumer<W> action) {
        watched.forEach(action);
    }

    /** Something that is watched must be ended at another time now. */
    void changed(long due) {
        if (due < wakes) {
            LockSupport.unpark(thread);
        }
    }

    private void begin() {
        lock.lock();
        try {
            if (thread == null) {
                var begun = new Thread(this::run, "wirescribe-watch");
                begun.setDaemon(true);
                begun.setContextClassLoader(null);
                thread = begun;
                begun.start();
            }
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        long idle = now();
        while (true) {
            wakes = NEVER;
            long now = now();
            long next = NEVER;
            for (var some : watched) {
                idle = now;
                long due = some.due();
                if (due <= now) {
                    some.expire();
                } else {
                    next = Math.min(next, due);
                }
            }
            if (now - idle >= linger) {
                if (ended()) {
                    return;
                }
                continue; // what came meanwhile may have been unable to wake this
            }
            next = Math.min(next, now + linger);
            wakes = next;
            LockSupport.parkNanos(this, next - now);
        }
    }

    private boolean ended() {
        lock.lock();
        try {
            // first: whoever adds something looks for the thread afterwards, so one of the two sees the other
            thread = null;
            if (watched.isEmpty()) {
                return true;
            }
            thread = Thread.currentThread();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
