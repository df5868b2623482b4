package io.wirescribe.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A future of something that is still going on. Ending it from outside, by cancelling it or by a time limit put on it,
 * ends what goes on.
 */
final class Pending<T extends @Nullable Object> extends CompletableFuture<T> {

    private final AtomicReference<Runnable> abandon = new AtomicReference<>(() -> {});

    /** What is going on now: how to end it. */
    void running(Runnable cancel) {
        abandon.set(cancel);
        if (isDone()) {
            abandon();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // cancelled or not, it is given up
    void running(CompletableFuture<?> source) {
        running(() -> source.cancel(true));
    }

    boolean succeed(T value) {
        return super.complete(value);
    }

    void fail(Throwable failure) {
        super.completeExceptionally(unwrapped(failure));
    }

    static Throwable unwrapped(Throwable failure) {
        var cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    private void abandon() {
        abandon.getAndSet(() -> {}).run();
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        boolean now = super.cancel(mayInterrupt);
        if (now) {
            abandon();
        }
        return now;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean now = super.completeExceptionally(failure);
        if (now) {
            abandon();
        }
        return now;
    }

    @Override
    public boolean complete(T value) {
        boolean now = super.complete(value);
        if (now) {
            abandon();
        }
        return now;
    }
}
