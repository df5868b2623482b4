package io.wirescribe.json;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads only to see whether something can be read. What is {@link Nearest} to something within it can be read in any
 * case, so that is left alone until it is known what holds it: each would else be read again for each candidate on each
 * level above it.
 */
final class Trial {

    private static final ThreadLocal<@Nullable Trial> RUNNING = new ThreadLocal<>();

    private boolean leftSomething;

    private Trial() {}

    /** Whether whoever asks, who is within what is tried, is to leave what it has alone. */
    static boolean leaves() {
        var running = RUNNING.get();
        if (running == null) {
            return false;
        }
        running.leftSomething = true;
        return true;
    }

    /** What is read, with all that is within it; fails, if it does, before that is read. */
    static <T> T read(Supplier<T> reading, Consumer<? super T> limits) {
        var trial = new Trial();
        var read = trial.run(() -> {
            var tried = reading.get();
            limits.accept(tried);
            return tried;
        });
        return trial.leftSomething ? reading.get() : read;
    }

    private <T> T run(Supplier<T> reading) {
        RUNNING.set(this);
        try {
            return reading.get();
        } finally {
            RUNNING.remove();
        }
    }
}
