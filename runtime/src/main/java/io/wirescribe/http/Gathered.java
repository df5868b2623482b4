package io.wirescribe.http;

import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/**
 * Keeps an answer back until the whole of its small body is there, so that whoever waits is woken once and not for the
 * head, the body and its end. A body that does not come within a second is read as it comes, as all others are.
 */
final class Gathered implements BodySubscriber<InputStream> {

    private final ResponseBody body;
    private final CompletableFuture<InputStream> handedOut = new CompletableFuture<>();

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
        body.onSubscribe(subscription);
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        body.onNext(buffers);
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
