package io.wirescribe.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A body that the client's thread hands in and another reads as it arrives; after the first few the next part is asked
 * for when one is taken, so a slow reader slows the server. Unlike the JDK's own, it can be closed by a third thread
 * with a reason, and an interrupt ends the wait of the reader on every JDK.
 */
final class ResponseBody extends InputStream implements BodySubscriber<InputStream> {

    /**
     * How many parts may wait for the reader: for each one too many the client stops to read, and has to begin again.
     */
    private static final int AHEAD = 8;

    private static final List<ByteBuffer> END = List.of();
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Queue<List<ByteBuffer>> arrived = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Thread reader;
    private final Runnable released;
    private final long silence;
    private final Duration silenceLimit;
    private final @Nullable Deadline deadline;

    private volatile @Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;
    private volatile @Nullable String closedBy;

    /** Nothing more will come; cancelling then costs the JDK's client an exception. */
    private volatile boolean complete;

    private Iterator<ByteBuffer> buffers = END.iterator();
    private ByteBuffer current = NOTHING;
    private boolean ended;

    /**
     * @param released runs when the exchange needs no cancelling any more
     * @param silence how long nothing may come
     * @param deadline by when all must have come; null for any time
     */
    ResponseBody(Runnable released, Duration silence, @Nullable Deadline deadline) {
        this.released = released;
        this.silenceLimit = silence;
        this.silence = Deadline.nanos(silence);
        this.deadline = deadline;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        if (closedBy == null) {
            subscription.request(AHEAD);
        } else {
            subscription.cancel();
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        hand(buffers);
    }

    @Override
    public void onError(Throwable failure) {
        this.failure = failure;
        complete = true;
        hand(END);
    }

    @Override
    public void onComplete() {
        complete = true;
        hand(END);
    }

    private void hand(List<ByteBuffer> buffers) {
        arrived.add(buffers);
        LockSupport.unpark(reader);
    }

    @Override
    public int read() throws IOException {
        return advance() ? current.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int count = take(target, offset, length);
        while (count < length && buffers.hasNext()) {
            current = buffers.next();
            count += take(target, offset + count, length - count);
        }
        return count;
    }

    private int take(byte[] target, int offset, int length) {
        int count = Math.min(length, current.remaining());
        current.get(target, offset, count);
        return count;
    }

    @Override
    public int available() {
        return closedBy == null ? current.remaining() : 0;
    }

    private boolean advance() throws IOException {
        while (true) {
            if (closedBy != null) {
                throw new Broken.Closed(closedBy);
            }
            if (deadline != null && deadline.hasPassed() && !ended) {
                close();
                throw Broken.Late.beyond(deadline);
            }
            if (current.hasRemaining()) {
                return true;
            }
            if (ended) {
                return end();
            }
            if (buffers.hasNext()) {
                current = buffers.next();
            } else {
                await();
            }
        }
    }

    private void await() throws IOException {
        var next = arrived.poll();
        if (next == null) {
            next = arriving();
        }
        if (next == END) {
            ended = true;
            released.run();
        } else {
            buffers = next.iterator();
            request();
        }
    }

    private List<ByteBuffer> arriving() throws IOException {
        long longest = longestWait();
        long begin = System.nanoTime();
        reader = Thread.currentThread();
        try {
            while (true) {
                var next = arrived.poll();
                if (next != null) {
                    return next;
                }
                if (Thread.currentThread().isInterrupted()) {
                    close();
                    throw new InterruptedIOException("interrupted");
                }
                long left = longest - (System.nanoTime() - begin);
                if (left <= 0) {
                    close();
                    throw tooLate();
                }
                LockSupport.parkNanos(this, left);
            }
        } finally {
            reader = null;
        }
    }

    private long longestWait() {
        return deadline == null ? silence : Math.min(silence, deadline.nanosLeft());
    }

    private Broken.Late tooLate() {
        return deadline != null && deadline.hasPassed()
                ? Broken.Late.beyond(deadline)
                : Broken.Late.silentFor(silenceLimit);
    }

    private void request() {
        var source = subscription;
        if (source != null) {
            source.request(1);
        }
    }

    private boolean end() throws IOException {
        var cause = failure;
        if (cause != null) {
            throw new IOException("the connection broke", Broken.quotable(cause));
        }
        return false;
    }

    @Override
    public void close() {
        close("closed");
    }

    /** Ends every wait and read with this reason; may come from any thread. */
    void close(String by) {
        if (closedBy == null) {
            closedBy = by;
            var source = subscription;
            if (source != null && !complete) {
                source.cancel();
            }
            hand(END);
            released.run();
        }
    }
}
