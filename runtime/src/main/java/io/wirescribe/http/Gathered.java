package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an answer back until the whole of its small body is there, so that whoever waits is woken once and not for the
 * head, the body and its end. A body that does not come within a second is read as it comes, as all others are.
 */
final class Gathered implements BodySubscriber<InputStream> {

    /** Whoever sends more than was announced, or a byte at a time, is read as all others are. */
    private static final int MOST_PARTS = 16;

    private final ResponseBody body;
    private final CompletableFuture<InputStream> handedOut = new CompletableFuture<>();
    private @Nullable Subscription source;
    private int parts;

    Gathered(ResponseBody body) {
        this.body = body;
    }

    /** JSON of less than 10 kB: of no use before its end, and no stream. */
    static boolean suits(HttpHeaders head) {
        int digits = head.firstValue("content-length").orElse("").length();
        var type = head.firstValue("content-type").orElse("");
        return 0 < digits && digits <= 4 && (type.equals("application/json") || type.startsWith("application/json;"));
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return handedOut;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        body.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        body.onNext(buffers);
        if (++parts < MOST_PARTS) {
            requireNonNull(source).request(1);
        } else {
            handOut();
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.onError(failure);
        handOut();
    }

    @Override
    public void onComplete() {
        body.onComplete();
        handOut();
    }

    /** Lets the rest be read as it comes. */
    void handOut() {
        handedOut.complete(body);
    }
}
