package io.wirescribe.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way, and the answer to it: what is to end it, and why it ended. It is ended by closing its socket
 * under whoever reads or writes there, and by an interrupt of whoever reads the content that is sent.
 */
final class ApacheExchange implements Watch.Watched {

    private final HttpUriRequestBase message;
    private final Watch<ApacheExchange> watch;
    private final Duration silence;
    private final @Nullable Deadline deadline;
    private final Object lock = new Object();
    private @Nullable Thread uploading;
    private volatile @Nullable String closedBy;
    private volatile boolean late;
    private volatile long due = Watch.NEVER;

    ApacheExchange(
            HttpUriRequestBase message, Watch<ApacheExchange> watch, Duration silence, @Nullable Deadline deadline) {
        this.message = message;
        this.watch = watch;
        this.silence = silence;
        this.deadline = deadline;
    }

    /** From now on it counts how long it takes. */
    void begin(Duration timeout) {
        due = beforeDeadline(Watch.in(timeout));
        watch.add(this);
    }

    HttpUriRequestBase message() {
        return message;
    }

    private long beforeDeadline(long time) {
        return deadline == null ? time : Math.min(time, Watch.at(deadline));
    }

    @Override
    public long due() {
        return due;
    }

    @Override
    public void expire() {
        late = true;
        abort();
    }

    /** Ends every wait of this, with this reason. */
    void close(String by) {
        if (closedBy == null) {
            closedBy = by;
            abort();
            done();
        }
    }

    private void abort() {
        message.cancel();
        synchronized (lock) {
            if (uploading != null) {
                uploading.interrupt();
            }
        }
    }

    /** Nothing is left that could have to be ended. */
    void done() {
        due = Watch.NEVER;
        watch.remove(this);
    }

    /** From here on the caller may wait for content that it sends. */
    void beginUpload() throws IOException {
        synchronized (lock) {
            if (message.isCancelled()) {
                throw new IOException("ended before it was sent");
            }
            uploading = Thread.currentThread();
        }
    }

    /** Undoes the interrupt by which this was ended. */
    void endUpload() {
        synchronized (lock) {
            if (uploading != null && message.isCancelled()) {
                Thread.interrupted();
            }
            uploading = null;
        }
    }

    void answered() {
        due = Watch.NEVER;
    }

    boolean isEnded() {
        return message.isCancelled();
    }

    boolean isLate() {
        return late;
    }

    boolean isClosed() {
        return closedBy != null;
    }

    void beginReading() throws IOException {
        if (closedBy != null || late) {
            throw whileReading(null);
        }
        if (deadline != null && deadline.hasPassed()) {
            expire();
            throw whileReading(null);
        }
        long next = beforeDeadline(Watch.in(silence));
        due = next;
        watch.changed(next);
    }

    void endReading() {
        due = Watch.NEVER;
    }

    IOException whileReading(@Nullable IOException e) {
        var by = closedBy;
        if (by != null) {
            return new Broken.Closed(by);
        }
        if (late) {
            return deadline != null && deadline.hasPassed()
                    ? Broken.Late.beyond(deadline)
                    : Broken.Late.silentFor(silence);
        }
        if (Thread.currentThread().isInterrupted()) {
            return new InterruptedIOException("interrupted");
        }
        return new IOException("the connection broke", e instanceof MalformedChunkCodingException ? null : e);
    }
}
