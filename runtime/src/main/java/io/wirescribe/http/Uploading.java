package io.wirescribe.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Sends content as the server takes it. It is read by a thread of its own, because reading may wait. */
record Uploading(Content content) implements BodyPublisher {

    private static final int BUFFER = 16 << 10;

    @Override
    public long contentLength() {
        return content.length();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        var pump = new Pump(content, subscriber);
        subscriber.onSubscribe(pump);
        Workers.run(pump.task);
    }

    private static final class Pump implements Subscription {

        private final Content content;
        private final Subscriber<? super ByteBuffer> subscriber;
        private final AtomicLong demand = new AtomicLong();
        private final FutureTask<@Nullable Void> task = new FutureTask<>(this::run, null);
        private volatile @Nullable Thread thread;
        private volatile boolean cancelled;

        Pump(Content content, Subscriber<? super ByteBuffer> subscriber) {
            this.content = content;
            this.subscriber = subscriber;
        }

        private void run() {
            thread = Thread.currentThread();
            try (var in = content.open()) {
                while (demanded()) {
                    var part = new byte[BUFFER];
                    int count = in.read(part);
                    if (count < 0) {
                        subscriber.onComplete();
                        return;
                    }
                    subscriber.onNext(ByteBuffer.wrap(part, 0, count));
                }
            } catch (IOException | RuntimeException e) {
                if (!cancelled) {
                    subscriber.onError(new Unreadable(e));
                }
            }
        }

        private boolean demanded() {
            while (!cancelled && demand.get() == 0) {
                LockSupport.park(this);
                Thread.interrupted(); // a cancelled task is interrupted; no other thread has a reason to
            }
            demand.decrementAndGet();
            return !cancelled;
        }

        @Override
        public void request(long n) {
            demand.accumulateAndGet(n, (waiting, more) -> waiting + more < 0 ? Long.MAX_VALUE : waiting + more);
            LockSupport.unpark(thread);
        }

        /** Ends a read that waits, if the content can be interrupted. */
        @Override
        public void cancel() {
            cancelled = true;
            LockSupport.unpark(thread);
            task.cancel(true);
        }
    }
}
