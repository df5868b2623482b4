package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One request on its way, so that it can be ended whatever it waits for: by its time limit, or with its transport. */
final class Exchange implements Watch.Watched {

    private static final String CLOSED = "the transport was closed";
    private static final String LATE = "no answer in time";

    /** Has passed, but nobody is woken for it: the watch looks once a second, and whenever something else is due. */
    private static final long NEXT_LOOK = 0;

    private final Watch<Exchange> watch;
    private final ResponseBody body;
    private final Object lock = new Object();
    private @Nullable Thread waiting;
    private @Nullable CompletableFuture<?> running;
    private boolean cancelled;
    private boolean late;
    private volatile long due;
    private volatile @Nullable Gathered gathered;

    /**
     * An exchange that is watched from now on.
     *
     * @param timeout until the answer begins
     */
    Exchange(Watch<Exchange> watch, Duration timeout, Duration silence, @Nullable Deadline deadline) {
        this.watch = watch;
        this.body = new ResponseBody(this::ended, silence, deadline);
        long limit = Watch.in(timeout);
        this.due = deadline == null ? limit : Math.min(limit, Watch.at(deadline));
    }

    @Override
    public long due() {
        return due;
    }

    @Override
    public void expire() {
        var small = gathered;
        if (small != null) {
            due = Watch.NEVER;
            small.handOut();
            return;
        }
        synchronized (lock) {
            if (due == Watch.NEVER) {
                return;
            }
            due = Watch.NEVER;
            late = true;
            interruptWaiting();
        }
        abandon();
    }

    /** The answer has begun; its body looks after the time limits from here on. */
    private HttpResponse.BodySubscriber<InputStream> answered(HttpResponse.ResponseInfo head) {
        if (!Gathered.suits(head.headers())) {
            due = Watch.NEVER;
            return body;
        }
        var small = new Gathered(body);
        gathered = small;
        due = NEXT_LOOK;
        return small;
    }

    private void ended() {
        due = Watch.NEVER;
        watch.remove(this);
    }

    private void interruptWaiting() {
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    HttpResponse<InputStream> send(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        beginWaiting();
        try {
            return client.send(request, this::answered);
        } catch (InterruptedException e) {
            throwIfEnded();
            throw e;
        } finally {
            endWaiting();
        }
    }

    /**
     * Like {@link #send}, but for a connection on which no HTTP came, which {@code HttpClient.send} never closes. It
     * takes a hand-over between threads more.
     */
    HttpResponse<InputStream> sendClosing(HttpClient client, HttpRequest request)
            throws IOException, InterruptedException {
        var answer = new CompletableFuture<HttpResponse<InputStream>>();
        sendAsync(client, request, (response, failure) -> {
            if (response == null) {
                answer.completeExceptionally(requireNonNull(failure));
            } else {
                answer.complete(response);
            }
        });
        try {
            return answer.get();
        } catch (ExecutionException e) {
            var failure = Pending.unwrapped(requireNonNull(e.getCause()));
            throw failure instanceof IOException broken ? broken : new IOException(failure);
        } finally {
            // an interrupt ended the wait, not the exchange
            if (!answer.isDone()) {
                abandon();
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what comes of it is given to the action
    void sendAsync(
            HttpClient client,
            HttpRequest request,
            BiConsumer<@Nullable HttpResponse<InputStream>, @Nullable Throwable> action) {
        var future = client.sendAsync(request, this::answered);
        boolean tooLate;
        synchronized (lock) {
            running = future;
            tooLate = cancelled || late;
        }
        if (tooLate) {
            future.cancel(true);
        }
        CompletableFuture<?> stillOpen = future.newIncompleteFuture();
        future.whenComplete((response, failure) -> {
            if (Broken.isNoHttp(failure)) {
                // what was completed cannot be cancelled; this cancels the same exchange, which closes its connection
                stillOpen.cancel(true);
            }
            action.accept(response, failure == null ? null : why(failure));
        });
    }

    private Throwable why(Throwable failure) {
        synchronized (lock) {
            return late ? new HttpTimeoutException(LATE) : failure;
        }
    }

    private void beginWaiting() throws IOException {
        synchronized (lock) {
            throwIfEnded();
            waiting = Thread.currentThread();
        }
    }

    private void throwIfEnded() throws IOException {
        synchronized (lock) {
            if (cancelled) {
                throw new Broken.Closed(CLOSED);
            }
            if (late) {
                throw new HttpTimeoutException(LATE);
            }
        }
    }

    /** Undoes the interrupt by which this was ended, or would have been. */
    private void endWaiting() {
        synchronized (lock) {
            if (waiting != null && (cancelled || late)) {
                Thread.interrupted();
            }
            waiting = null;
        }
    }

    /** Interrupting its thread is the one way to end {@code HttpClient.send}. */
    void cancel() {
        synchronized (lock) {
            cancelled = true;
            interruptWaiting();
        }
        body.close(CLOSED); // first, since a reader would else hear of the exchange that it broke
        abandon();
    }

    private void abandon() {
        CompletableFuture<?> future;
        synchronized (lock) {
            future = running;
        }
        if (future != null) {
            future.cancel(true);
        }
    }

    void release() {
        body.close();
    }
}
