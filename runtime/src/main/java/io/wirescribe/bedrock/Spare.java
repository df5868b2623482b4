package io.wirescribe.bedrock;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that costs to make and serves one thread at a time, kept for the next; a thread that finds it taken makes
 * another, so nobody waits.
 */
final class Spare<T> {

    private final Supplier<T> make;
    private final AtomicReference<@Nullable T> idle = new AtomicReference<>();

    Spare(Supplier<T> make) {
        this.make = make;
    }

    /** What fails in its use is not kept. */
    <R> R use(Function<T, R> use) {
        var taken = idle.getAndSet(null);
        var mine = taken == null ? make.get() : taken;
        var result = use.apply(mine);
        idle.lazySet(mine);
        return result;
    }
}
