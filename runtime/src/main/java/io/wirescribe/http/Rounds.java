package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.ConnectionException;
import io.wirescribe.RawResponse;
import io.wirescribe.TimeoutException;
import io.wirescribe.WirescribeException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a transport has in common that may send again, another way or later, because of how the last round ended. */
abstract class Rounds implements Transport {

    private final Transport next;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<Pending<RawResponse>, Request> pausing = new ConcurrentHashMap<>();

    Rounds(Transport next) {
        this.next = requireNonNull(next, "transport");
    }

    /** How a round ended. */
    sealed interface Verdict {}

    /** This is the answer. */
    record Done(RawResponse answer) implements Verdict {}

    /** This is sent after a pause. */
    record Again(Request request, Duration pause) implements Verdict {}

    /** What the first round sends. */
    Request first(Request request) {
        return request;
    }

    /** Whether to make that of a request may wait, which whoever asks for a future must not. */
    boolean firstMayWait(Request request) {
        return false;
    }

    /** Whether there is anything to be decided about an answer; most are none of it, and cost nothing. */
    abstract boolean concerns(RawResponse answer);

    /** Whether deciding may wait, which the thread of the HTTP client must not. */
    abstract boolean mayWait();

    abstract Verdict after(RawResponse answer, Request sent, int round);

    /** Null where the failure stays. */
    @Nullable
    Again after(WirescribeException failure, Request sent, int round) {
        return null;
    }

    @Override
    public final RawResponse send(Request request) {
        var sent = first(request);
        for (int round = 0; ; round++) {
            Again again;
            try {
                var answer = next.send(sent);
                if (!concerns(answer)) {
                    return answer;
                }
                var verdict = verdict(answer, sent, round);
                if (verdict instanceof Done done) {
                    return done.answer();
                }
                again = (Again) verdict;
            } catch (ConnectionException | TimeoutException e) {
                again = Thread.currentThread().isInterrupted() || isClosed() ? null : after(e, sent, round);
                if (again == null) {
                    throw e;
                }
            }
            pause(again);
            sent = again.request();
        }
    }

    private Verdict verdict(RawResponse answer, Request sent, int round) {
        try {
            var verdict = after(answer, sent, round);
            if (verdict instanceof Again) {
                answer.close();
            }
            return verdict;
        } catch (RuntimeException e) {
            answer.close();
            throw e;
        }
    }

    private void pause(Again again) {
        try {
            if (closed.await(again.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                throw closedWhileWaiting(again.request());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException(
                    "interrupted while waiting to try again",
                    null,
                    again.request().call());
        }
    }

    private static ConnectionException closedWhileWaiting(Request request) {
        return new ConnectionException("the transport was closed while waiting to try again", null, request.call());
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public final CompletableFuture<RawResponse> sendAsync(Request request) {
        var pending = new Pending<RawResponse>();
        if (firstMayWait(request)) {
            Workers.run(() -> begin(request, pending));
        } else {
            begin(request, pending);
        }
        return pending;
    }

    private void begin(Request request, Pending<RawResponse> pending) {
        try {
            var sent = first(request);
            if (!pending.isDone()) {
                round(sent, 0, pending);
            }
        } catch (RuntimeException e) {
            pending.fail(e);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what comes of it is given to the pending one
    private void round(Request sent, int round, Pending<RawResponse> pending) {
        var source = next.sendAsync(sent);
        pending.running(source);
        source.whenComplete((answer, failure) -> {
            if (failure != null) {
                failed(Pending.unwrapped(failure), sent, round, pending);
            } else if (!concerns(answer)) {
                succeed(answer, pending);
            } else if (mayWait()) {
                Workers.run(() -> answered(answer, sent, round, pending));
            } else {
                answered(answer, sent, round, pending);
            }
        });
    }

    private static void succeed(RawResponse answer, Pending<RawResponse> pending) {
        if (!pending.succeed(answer)) {
            answer.close();
        }
    }

    private void answered(RawResponse answer, Request sent, int round, Pending<RawResponse> pending) {
        try {
            var verdict = verdict(answer, sent, round);
            if (verdict instanceof Done done) {
                succeed(done.answer(), pending);
            } else {
                later((Again) verdict, round, pending);
            }
        } catch (RuntimeException e) {
            pending.fail(e);
        }
    }

    private void failed(Throwable failure, Request sent, int round, Pending<RawResponse> pending) {
        boolean noAnswer = failure instanceof ConnectionException || failure instanceof TimeoutException;
        var again =
                !noAnswer || isClosed() || pending.isDone() ? null : after((WirescribeException) failure, sent, round);
        if (again == null) {
            pending.fail(failure);
        } else {
            later(again, round, pending);
        }
    }

    private void later(Again again, int round, Pending<RawResponse> pending) {
        pausing.put(pending, again.request());
        pending.running(() -> pausing.remove(pending));
        if (isClosed()) {
            pending.fail(closedWhileWaiting(again.request()));
        }
        var timer = CompletableFuture.delayedExecutor(again.pause().toMillis(), TimeUnit.MILLISECONDS, Workers::run);
        timer.execute(() -> {
            pausing.remove(pending);
            if (!pending.isDone()) {
                round(again.request(), round + 1, pending);
            }
        });
    }

    /** Ends every pause and closes the transport below. */
    @Override
    public final void close() {
        closed.countDown();
        pausing.forEach((pending, request) -> Workers.run(() -> pending.fail(closedWhileWaiting(request))));
        next.close();
    }
}
