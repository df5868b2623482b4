package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.EventStream;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Events as a subscriber asks for them: what it does not ask for is not read, and slows the server in the end. */
record EventPublisher<T>(Supplier<CompletableFuture<EventStream<T>>> asking) implements Publisher<T> {

    @Override
    public void subscribe(Subscriber<? super T> subscriber) {
        var reading = new Reading<T>(requireNonNull(subscriber, "subscriber"));
        subscriber.onSubscribe(reading);
        reading.begin(asking);
    }

    /** One subscription: a thread reads while something is asked for, and goes when nothing is. */
    private static final class Reading<T> implements Subscription {

        private final AtomicLong demand = new AtomicLong();
        private final AtomicLong work = new AtomicLong();
        private volatile @Nullable Subscriber<? super T> subscriber;
        private volatile @Nullable CompletableFuture<EventStream<T>> answer;
        private volatile @Nullable Throwable failure;
        private volatile boolean cancelled;
        private @Nullable Iterator<T> events;

        Reading(Subscriber<? super T> subscriber) {
            this.subscriber = subscriber;
        }

        @SuppressWarnings("FutureReturnValueIgnored") // what comes of it is waited for here
        void begin(Supplier<CompletableFuture<EventStream<T>>> asking) {
            if (cancelled) {
                return;
            }
            var coming = asking.get();
            answer = coming;
            if (cancelled) {
                end();
            }
            coming.whenComplete((stream, thrown) -> {
                if (thrown != null) {
                    failure = Pending.unwrapped(thrown);
                }
                schedule();
            });
        }

        @Override
        public void request(long n) {
            if (n <= 0) {
                failure =
                        new IllegalArgumentException("a subscriber must ask for at least one event but asked for " + n);
            } else {
                demand.accumulateAndGet(n, (open, more) -> open + more < 0 ? Long.MAX_VALUE : open + more);
            }
            schedule();
        }

        /** One thread at a time. */
        private void schedule() {
            if (work.getAndIncrement() == 0) {
                Workers.run(this::work);
            }
        }

        private void work() {
            long seen = work.get();
            do {
                deliver();
                seen = work.addAndGet(-seen);
            } while (seen != 0);
        }

        private void deliver() {
            try {
                while (!cancelled) {
                    if (failure != null) {
                        throw failure;
                    }
                    var stream = stream();
                    if (stream == null || demand.get() == 0) {
                        return;
                    }
                    if (!stream.hasNext()) {
                        finish(Subscriber::onComplete);
                        return;
                    }
                    var event = stream.next();
                    demand.decrementAndGet();
                    var receiver = subscriber;
                    if (receiver != null && !cancelled) {
                        receiver.onNext(event);
                    }
                }
            } catch (Throwable e) { // whatever it is, the subscriber must hear of it
                finish(receiver -> receiver.onError(e));
            }
        }

        private @Nullable Iterator<T> stream() {
            var coming = answer;
            if (events == null && coming != null && coming.isDone()) {
                events = coming.join().iterator();
            }
            return events;
        }

        private void finish(Consumer<Subscriber<? super T>> signal) {
            var receiver = subscriber;
            boolean late = cancelled;
            cancel();
            if (receiver != null && !late) {
                signal.accept(receiver);
            }
        }

        /** Nothing is called from now on, and the subscriber may be forgotten. */
        @Override
        public void cancel() {
            cancelled = true;
            end();
            subscriber = null;
        }

        @SuppressWarnings("FutureReturnValueIgnored") // given up
        private void end() {
            var coming = answer;
            if (coming != null && !coming.cancel(true) && !coming.isCompletedExceptionally()) {
                coming.join().close();
            }
        }
    }
}
