package io.wirescribe.bedrock;

import io.wirescribe.RawResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** An answer made of another that is still to come. Cancelling it cancels the other. */
final class Mapped extends CompletableFuture<RawResponse> {

    private final CompletableFuture<RawResponse> source;

    private Mapped(CompletableFuture<RawResponse> source) {
        this.source = source;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what comes of it is given to the mapped one
    static CompletableFuture<RawResponse> of(CompletableFuture<RawResponse> source, UnaryOperator<RawResponse> change) {
        var mapped = new Mapped(source);
        source.whenComplete((answer, failure) -> {
            if (failure != null) {
                mapped.completeExceptionally(failure);
            } else if (!mapped.complete(change.apply(answer))) {
                answer.close();
            }
        });
        return mapped;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        return super.cancel(mayInterrupt) && source.cancel(mayInterrupt);
    }
}
