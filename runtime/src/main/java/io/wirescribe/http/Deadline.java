package io.wirescribe.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * By when a call must have ended.
 *
 * @param at in terms of {@link System#nanoTime()}
 * @param limit how long it was allowed to take in all
 */
record Deadline(long at, Duration limit) {

    static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + nanos(limit), limit);
    }

    /** Durations of more than a hundred years are no limits, and would overflow. */
    static long nanos(Duration duration) {
        return duration.compareTo(Duration.ofDays(36_500)) > 0 ? Long.MAX_VALUE / 2 : duration.toNanos();
    }

    long nanosLeft() {
        return at - System.nanoTime();
    }

    boolean hasPassed() {
        return nanosLeft() <= 0;
    }

    Deadline orEarlier(@Nullable Deadline other) {
        return other == null || nanosLeft() <= other.nanosLeft() ? this : other;
    }
}
