package io.wirescribe.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * Keeps the buffers of parsers and generators for the next ones: two sets for each of some threads, since a text that
 * is written takes two at once. A thread that finds none takes new ones, so nobody ever waits; unlike buffers in thread
 * locals these stay few when threads are many and virtual.
 */
final class BufferPool implements RecyclerPool<BufferRecycler> {

    private static final long serialVersionUID = 1;
    private static final int THREADS = 64;
    private static final int APART = 16; // no two threads write to the same cache line

    private final transient AtomicReferenceArray<BufferRecycler> kept = new AtomicReferenceArray<>(THREADS * APART);

    private static int place() {
        return (int) (Thread.currentThread().getId() % THREADS) * APART;
    }

    @Override
    public BufferRecycler acquirePooled() {
        int place = place();
        var buffers = kept.get(place) == null ? null : kept.getAndSet(place, null);
        if (buffers == null && kept.get(place + 1) != null) {
            buffers = kept.getAndSet(place + 1, null);
        }
        return buffers == null ? new BufferRecycler() : buffers;
    }

    @Override
    public void releasePooled(BufferRecycler buffers) {
        int place = place();
        kept.lazySet(kept.get(place) == null ? place : place + 1, buffers);
    }
}
