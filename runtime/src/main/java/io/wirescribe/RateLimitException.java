package io.wirescribe;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Status 429: too many requests; {@link #retryAfter()} says when to come back, if the server did. */
public final class RateLimitException extends ApiException {

    private static final long serialVersionUID = 1;

    private final @Nullable Duration retryAfter;

    RateLimitException(Call call, Answer answer) {
        super(call, answer);
        this.retryAfter = RetryAfter.in(answer.headers(), Instant.now());
    }

    /**
     * How long the server asks to wait, counted from when its answer came.
     *
     * @return the time, zero if it has passed already, or null if the server did not say
     */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
