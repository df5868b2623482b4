package io.wirescribe.http;

import io.wirescribe.RawResponse;
import io.wirescribe.WirescribeException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request again when the server could not be reached or answered 408, 409, 429, 500 or above.
 *
 * <pre>{@code
 * Transport transport = new Retrying(HttpTransport.to(url).build(), 4);
 * Claude claude = new ClaudeClient(transport);
 * }</pre>
 *
 * <p>A header {@code x-should-retry} of the answer decides, if there is one. The pause is what {@code retry-after-ms}
 * or {@code Retry-After} ask for, else half a second, doubled each time up to 8 seconds, less up to a quarter by
 * chance. A server that asks for more than a minute, or for more than is left of the call's time, is not asked again:
 * the caller gets its answer. So does one whose body can be sent once only. Once an answer below 400 has begun nothing
 * is sent again, so no event comes twice.
 *
 * <p>A transport around this sees one call, one inside it each attempt: {@code new Retrying(signing)} signs each anew.
 */
public final class Retrying extends Rounds {

    /** How often a request is sent again unless told otherwise. */
    public static final int DEFAULT_RETRIES = 2;

    private static final Duration LONGEST_ASKED = Duration.ofSeconds(60);
    private static final double FIRST_PAUSE = 0.5;
    private static final double LONGEST_PAUSE = 8;
    private static final double JITTER = 0.25;

    private final int maxRetries;

    /**
     * Sends again twice at most.
     *
     * @param next sends each attempt; closed with this
     */
    public Retrying(Transport next) {
        this(next, DEFAULT_RETRIES);
    }

    /**
     * Sends again at most so many times.
     *
     * @param next sends each attempt; closed with this
     * @param maxRetries how often a request is sent again; 0 for never
     * @throws IllegalArgumentException if it is below zero
     */
    public Retrying(Transport next, int maxRetries) {
        super(next);
        this.maxRetries = checked(maxRetries);
    }

    /**
     * Holds a number of retries to what it can be.
     *
     * @param maxRetries the number
     * @return the number
     * @throws IllegalArgumentException if it is below zero
     */
    public static int checked(int maxRetries) {
        if (maxRetries < 0) {
            throw new IllegalArgumentException("maxRetries must be at least 0 but was " + maxRetries);
        }
        return maxRetries;
    }

    @Override
    boolean concerns(RawResponse answer) {
        return answer.status() >= 400;
    }

    @Override
    boolean mayWait() {
        return false;
    }

    @Override
    Verdict after(RawResponse answer, Request sent, int round) {
        var asked = answer.headers().retryAfter();
        if (!isTemporary(answer) || (asked != null && asked.compareTo(LONGEST_ASKED) > 0)) {
            return new Done(answer);
        }
        var again = again(sent, round, asked == null ? pause(round, random()) : asked);
        return again == null ? new Done(answer) : again;
    }

    private static boolean isTemporary(RawResponse answer) {
        var told = answer.headers().first("x-should-retry");
        if (told != null && (told.equals("true") || told.equals("false"))) {
            return told.equals("true");
        }
        return switch (answer.status()) {
            case 408, 409, 429 -> true;
            default -> answer.status() >= 500;
        };
    }

    @Override
    @Nullable
    Again after(WirescribeException failure, Request sent, int round) {
        return again(sent, round, pause(round, random()));
    }

    private @Nullable Again again(Request sent, int round, Duration pause) {
        var body = sent.body();
        var left = sent.timeLeft();
        boolean possible = round < maxRetries
                && (body == null || body.content().isRepeatable())
                && (left == null || left.compareTo(pause) > 0);
        return possible ? new Again(sent.again(), pause) : null;
    }

    private static double random() {
        return ThreadLocalRandom.current().nextDouble();
    }

    static Duration pause(int round, double random) {
        double seconds = Math.min(FIRST_PAUSE * Math.pow(2, round), LONGEST_PAUSE) * (1 - JITTER * random);
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
