package io.wirescribe.http;

import io.wirescribe.Call;
import io.wirescribe.EventStream;
import io.wirescribe.RawResponse;
import io.wirescribe.Response;
import io.wirescribe.json.Codec;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operation's answers mean: the body of a success, the bodies of errors. Immutable, made once per operation:
 *
 * <pre>{@code
 * static final Reply<Completion> COMPLETION =
 *         Reply.json(Completion.JSON).failing(ErrorResponse.JSON);
 *
 * Completion completion = COMPLETION.send(transport, request).body();
 * }</pre>
 *
 * @param <T> the type of the body
 */
public final class Reply<T extends @Nullable Object> {

    private static final int ANY_FROM = 0;
    private static final int ANY_TO = 999;

    private final Interpretation<T> interpretation;
    private final Failures failures;

    private Reply(Interpretation<T> interpretation, Failures failures) {
        this.interpretation = interpretation;
        this.failures = failures;
    }

    /**
     * An answer of JSON.
     *
     * @param <T> the type of the body
     * @param codec reads it
     * @return the reply
     */
    public static <T extends @Nullable Object> Reply<T> json(Codec<T> codec) {
        return new Reply<>(new Interpretation.Json<>(codec), Failures.NONE);
    }

    /**
     * An answer of server-sent events, or of others that its transport knows to tell apart, whose data is JSON.
     * {@code data: [DONE]} ends it, an event named {@code error} is thrown.
     *
     * @param <T> the type of an event
     * @param codec reads one
     * @return the reply
     */
    public static <T> Reply<EventStream<T>> events(Codec<T> codec) {
        return new Reply<>(Interpretation.Events.of(codec), Failures.NONE);
    }

    /**
     * An answer without a body.
     *
     * @return the reply
     */
    public static Reply<@Nullable Void> nothing() {
        return new Reply<@Nullable Void>(new Interpretation.Nothing(), Failures.NONE);
    }

    /**
     * Of events only those of these names, and those without a name. {@code error} is thrown whatever the names.
     *
     * @param eventNames the names
     * @return another reply
     * @throws IllegalStateException if this is not about events
     */
    public Reply<T> named(String... eventNames) {
        return new Reply<>(interpretation.named(Set.of(eventNames)), failures);
    }

    /**
     * Events that are asked for in another media type than that of server-sent ones, and that a transport knows how to
     * read.
     *
     * @param mediaType the media type: {@code application/vnd.amazon.eventstream}
     * @return another reply
     * @throws IllegalStateException if this is not about events
     */
    public Reply<T> framedAs(String mediaType) {
        return new Reply<>(interpretation.framedAs(mediaType), failures);
    }

    /**
     * What the body of an error is, unless something is said about its status.
     *
     * @param error reads it
     * @return another reply
     */
    public Reply<T> failing(Codec<?> error) {
        return failing(ANY_FROM, ANY_TO, error);
    }

    /**
     * What the body of an error of one status is.
     *
     * @param status the status
     * @param error reads the body
     * @return another reply
     */
    public Reply<T> failing(int status, Codec<?> error) {
        return failing(status, status, error);
    }

    /**
     * What the body of an error in a range of statuses is, unless something is said about a narrower one.
     *
     * @param from the first status
     * @param to the last status
     * @param error reads the body
     * @return another reply
     */
    public Reply<T> failing(int from, int to, Codec<?> error) {
        return new Reply<>(interpretation, failures.and(from, to, error));
    }

    /**
     * The media types this can read, for a request's {@code accept}.
     *
     * @return media types separated by commas
     */
    public String accept() {
        return interpretation.accept();
    }

    /**
     * Sends a request and reads the answer. The connection is released in any case, but for a stream of events, which
     * releases it.
     *
     * @param transport sends the request
     * @param request the request, without {@code accept}
     * @return the answer
     * @throws io.wirescribe.ApiException if its status is not 200 to 299
     * @throws io.wirescribe.ConnectionException if none comes, or not the whole of it
     * @throws io.wirescribe.TimeoutException if none comes in time
     * @throws io.wirescribe.json.JsonException if it is not what is promised
     */
    public Response<T> send(Transport transport, Request request) {
        var answer = transport.send(request.accept(accept()));
        var call = new Call(request.method(), request.pathTemplate(), answer.requestId());
        return new Response<>(body(answer, call), answer.status(), answer.headers());
    }

    private T body(RawResponse answer, Call call) {
        if (answer.status() >= 200 && answer.status() < 300) {
            return interpretation.read(answer, call, failures);
        }
        try (answer) {
            throw failures.of(answer, call);
        }
    }
}
