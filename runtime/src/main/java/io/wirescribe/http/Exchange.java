package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One request on its way, so that closing the transport can end it whatever it waits for. */
final class Exchange {

    private static final String CLOSED = "the transport was closed";

    private final ResponseBody body;
    private final Object lock = new Object();
    private @Nullable Thread waiting;
    private @Nullable CompletableFuture<?> running;
    private boolean cancelled;

    /** @param ended takes this when it needs no cancelling any more */
    Exchange(Consumer<Exchange> ended, Duration silence, @Nullable Deadline deadline) {
        this.body = new ResponseBody(() -> ended.accept(this), silence, deadline);
    }

    HttpResponse<InputStream> send(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        beginWaiting();
        try {
            return client.send(request, info -> body);
        } catch (InterruptedException e) {
            if (endWaiting()) {
                throw new Broken.Closed(CLOSED);
            }
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
        var future = client.sendAsync(request, info -> body);
        boolean late;
        synchronized (lock) {
            running = future;
            late = cancelled;
        }
        if (late) {
            future.cancel(true);
        }
        CompletableFuture<?> stillOpen = future.newIncompleteFuture();
        future.whenComplete((response, failure) -> {
            if (Broken.isNoHttp(failure)) {
                // what was completed cannot be cancelled; this cancels the same exchange, which closes its connection
                stillOpen.cancel(true);
            }
            action.accept(response, failure);
        });
    }

    private void beginWaiting() throws Broken.Closed {
        synchronized (lock) {
            if (cancelled) {
                throw new Broken.Closed(CLOSED);
            }
            waiting = Thread.currentThread();
        }
    }

    /** Undoes the interrupt by which {@link #cancel} ended the wait, or would have. */
    private boolean endWaiting() {
        synchronized (lock) {
            if (waiting != null && cancelled) {
                Thread.interrupted();
            }
            waiting = null;
            return cancelled;
        }
    }

    /** Interrupting its thread is the one way to end {@code HttpClient.send}. */
    void cancel() {
        synchronized (lock) {
            cancelled = true;
            if (waiting != null) {
                waiting.interrupt();
            }
        }
        abandon();
        body.close(CLOSED);
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
