package io.wirescribe.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * Keeps the buffers of parsers and generators for the next ones: some sets for each of some threads, since a text that
 * is written takes two at once, and one that is made of another that is read takes three. A thread that finds none
 * takes new ones, so nobody ever waits; unlike buffers in thread locals these stay few when threads are many and
 * virtual.
 */
final class BufferPool implements RecyclerPool<BufferRecycler> {

    private static final long serialVersionUID = 1;
    private static final int THREADS = 64;
    private static final int EACH = 4;
    private static final int APART = 16; // no two threads write to the same cache line

    private final transient AtomicReferenceArray<BufferRecycler> kept = new AtomicReferenceArray<>(THREADS * APART);

    private static int place() {
        return (int) (Thread.currentThread().getId() & (THREADS - 1)) * APART;
    }

    @Override
    public BufferRecycler acquirePooled() {
        int place = place();
        for (int i = place; i < place + EACH; i++) {
            var buffers = kept.get(i) == null ? null : kept.getAndSet(i, null);
            if (buffers != null) {
                return buffers;
            }
        }
        return new BufferRecycler();
    }

    @Override
    public void releasePooled(BufferRecycler buffers) {
        int place = place();
        int free = place;
        while (free < place + EACH - 1 && kept.get(free) != null) {
            free++;
        }
        kept.lazySet(free, buffers);
    }
}
