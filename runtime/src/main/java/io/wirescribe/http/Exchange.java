package io.wirescribe.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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
        future.whenComplete(action);
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
        CompletableFuture<?> future;
        synchronized (lock) {
            cancelled = true;
            if (waiting != null) {
                waiting.interrupt();
            }
            future = running;
        }
        if (future != null) {
            future.cancel(true);
        }
        body.close(CLOSED);
    }

    void release() {
        body.close();
    }
}
