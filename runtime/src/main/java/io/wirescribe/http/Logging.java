package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.RawResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Tells a {@link System.Logger} of each request that passes: at {@code DEBUG} method, path template, status, time and
 * request id; at {@code TRACE} headers and the beginning of bodies too. Costs next to nothing while neither is on.
 *
 * <pre>{@code
 * Transport transport = new Logging(HttpTransport.to(url).build());
 * // POST /v1/complete: 200 after 412 ms (request id req_1)
 * }</pre>
 *
 * <p>Values of headers are written for a few that cannot be secrets, {@code ***} stands for all others, and takes the
 * place of what was sent in a header or in the query wherever it appears in a body. Values in the path and in the query
 * are not written.
 */
public final class Logging implements Transport {

    private final Transport next;
    private final Logger logger;

    /**
     * Tells the logger {@code io.wirescribe.http}.
     *
     * @param next sends the requests; closed with this
     */
    public Logging(Transport next) {
        this(next, System.getLogger("io.wirescribe.http"));
    }

    /**
     * Tells a logger of one's own.
     *
     * @param next sends the requests; closed with this
     * @param logger the logger
     */
    public Logging(Transport next, Logger logger) {
        this.next = requireNonNull(next, "transport");
        this.logger = requireNonNull(logger, "logger");
    }

    @Override
    public RawResponse send(Request request) {
        if (!logger.isLoggable(Level.DEBUG)) {
            return next.send(request);
        }
        var log = begin(request);
        try {
            return log.answered(next.send(request));
        } catch (RuntimeException e) {
            log.failed(e);
            throw e;
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what comes of it is given to the pending one
    public CompletableFuture<RawResponse> sendAsync(Request request) {
        if (!logger.isLoggable(Level.DEBUG)) {
            return next.sendAsync(request);
        }
        var log = begin(request);
        var pending = new Pending<RawResponse>();
        var source = next.sendAsync(request);
        pending.running(source);
        source.whenComplete((answer, failure) -> ended(log, answer, failure, pending));
        return pending;
    }

    private static void ended(
            LoggedCall log, @Nullable RawResponse answer, @Nullable Throwable failure, Pending<RawResponse> pending) {
        if (answer == null) {
            var cause = Pending.unwrapped(requireNonNull(failure));
            log.failed(cause);
            pending.fail(cause);
        } else if (!pending.succeed(log.answered(answer))) {
            answer.close();
        }
    }

    private LoggedCall begin(Request request) {
        var log = new LoggedCall(logger, request);
        log.begun();
        return log;
    }

    @Override
    public void close() {
        next.close();
    }
}
