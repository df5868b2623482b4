package io.wirescribe.http;

import io.wirescribe.Call;
import io.wirescribe.EventStream;
import io.wirescribe.RawResponse;
import io.wirescribe.Response;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an operation's answers mean: the body of a success, the bodies of errors. Immutable, made once per operation:
 *
 * <pre>{@code
 * static final Reply<Completion> COMPLETION =
 *         Reply.json(Completion.JSON).failing(ErrorResponse.JSON);
 *
 * Completion completion = COMPLETION.send(transport, request).body();
 * CompletableFuture<Completion> later = COMPLETION.bodyAsync(transport, request);
 * }</pre>
 *
 * <p>Answers that differ by status or media type are alternatives:
 *
 * <pre>{@code
 * static final Reply<Job> JOB = Reply.json(Done.JSON).<Job>map(done -> done).only(200)
 *         .or(Reply.json(Accepted.JSON).only(202));
 * }</pre>
 *
 * @param <T> the type of the body
 */
public final class Reply<T extends @Nullable Object> {

    private static final int ANY_FROM = 0;
    private static final int ANY_TO = 999;
    private static final String ANY_TYPE = "*/*";

    private final List<Case<? extends T>> cases;
    private final Failures failures;
    private final String accept;

    private Reply(List<Case<? extends T>> cases, Failures failures) {
        this.cases = cases;
        this.failures = failures;
        this.accept = accept(cases);
    }

    /** Any type is asked for only where no other is: it says nothing beside others. */
    private static String accept(List<? extends Case<?>> cases) {
        var types = cases.stream().map(Case::accept).distinct().toList();
        var named = types.stream().filter(type -> !type.equals(ANY_TYPE)).collect(Collectors.joining(", "));
        return named.isEmpty() ? ANY_TYPE : named;
    }

    private static <T extends @Nullable Object> Reply<T> success(Interpretation<T> how) {
        return new Reply<>(List.of(new Case<>(200, 299, null, how)), Failures.NONE);
    }

    /**
     * An answer of JSON.
     *
     * @param <T> the type of the body
     * @param codec reads it
     * @return the reply
     */
    public static <T extends @Nullable Object> Reply<T> json(Codec<T> codec) {
        return success(new Interpretation.Json<>(codec));
    }

    /**
     * An answer of server-sent events, of JSON lines or JSON text sequences if it says so, or of others that its
     * transport knows to tell apart, whose data is JSON. {@code data: [DONE]} ends it, an event named {@code error} is
     * thrown.
     *
     * @param <T> the type of an event
     * @param codec reads one
     * @return the reply
     */
    public static <T> Reply<EventStream<T>> events(Codec<T> codec) {
        return success(new Interpretation.Events<>(codec, Set.of(), ServerSentEvents::new, null));
    }

    /**
     * An answer as {@link #events(Codec)} reads it, which ends at a text of its own too. An event whose data is that
     * text but which has a name is left out.
     *
     * @param <T> the type of an event
     * @param codec reads one
     * @param end the data after which no more comes
     * @return the reply
     */
    public static <T> Reply<EventStream<T>> events(Codec<T> codec, String end) {
        return success(new Interpretation.Events<>(codec, Set.of(), answer -> MarkedEvents.endedBy(end, answer), null));
    }

    /**
     * An answer as {@link #events(Codec)} reads it, without the events whose data is a text of its own, such as those
     * that keep a connection alive.
     *
     * @param <T> the type of an event
     * @param codec reads one
     * @param text the data of what is left out
     * @return the reply
     */
    public static <T> Reply<EventStream<T>> eventsBeside(Codec<T> codec, String text) {
        return success(new Interpretation.Events<>(codec, Set.of(), answer -> MarkedEvents.beside(text, answer), null));
    }

    /**
     * An answer of server-sent events whose data is a text as it is, without the quotes of JSON. {@code data: [DONE]}
     * ends it, an event named {@code error} is thrown.
     *
     * @param <T> the type of an event
     * @param codec reads one from a string
     * @return the reply
     */
    public static <T> Reply<EventStream<T>> textEvents(Codec<T> codec) {
        return success(new Interpretation.Events<>(
                codec, Set.of(), answer -> new TextEvents(new ServerSentEvents(answer)), null));
    }

    /**
     * An answer as {@link #textEvents(Codec)} reads it, which ends at a text of its own too. An event whose data is
     * that text but which has a name is left out.
     *
     * @param <T> the type of an event
     * @param codec reads one from a string
     * @param end the data after which no more comes
     * @return the reply
     */
    public static <T> Reply<EventStream<T>> textEvents(Codec<T> codec, String end) {
        return success(new Interpretation.Events<>(
                codec, Set.of(), answer -> new TextEvents(MarkedEvents.endedBy(end, answer)), null));
    }

    /**
     * An answer as {@link #textEvents(Codec)} reads it, without the events whose data is a text of its own, such as
     * those that keep a connection alive.
     *
     * @param <T> the type of an event
     * @param codec reads one from a string
     * @param text the data of what is left out
     * @return the reply
     */
    public static <T> Reply<EventStream<T>> textEventsBeside(Codec<T> codec, String text) {
        return success(new Interpretation.Events<>(
                codec, Set.of(), answer -> new TextEvents(MarkedEvents.beside(text, answer)), null));
    }

    /**
     * An answer of server-sent events of which the document does not say what their data is: data that is no JSON is a
     * string of it. {@code data: [DONE]} ends it, an event named {@code error} is thrown.
     *
     * @return the reply
     */
    public static Reply<EventStream<JsonValue>> anyEvents() {
        return success(new Interpretation.Events<>(
                JsonValue.JSON, Set.of(), answer -> new AnyEvents(new ServerSentEvents(answer)), null));
    }

    /**
     * An answer of JSON texts one after the other, such as JSON lines, each of them an event. Server-sent events are
     * read too.
     *
     * @param <T> the type of an event
     * @param codec reads one
     * @return the reply
     */
    public static <T> Reply<EventStream<T>> lines(Codec<T> codec) {
        return success(new Interpretation.Events<>(codec, Set.of(), ServerSentEvents::new, JsonTexts::new));
    }

    /**
     * An answer of text, in the charset that it names, else in UTF-8.
     *
     * @return the reply
     */
    public static Reply<String> text() {
        return success(new Interpretation.Text());
    }

    /**
     * An answer of text whose type the document leaves open: one that is called JSON and is a string of it is what that
     * string says, any other is the text as it is.
     *
     * @return the reply
     */
    public static Reply<String> anyText() {
        return success(new Interpretation.AnyText());
    }

    /**
     * An answer of bytes, read as they arrive. Closing the stream releases the connection; one that is cut off throws.
     *
     * @return the reply
     */
    public static Reply<InputStream> binary() {
        return success(new Interpretation.Binary());
    }

    /**
     * An answer without a body.
     *
     * @return the reply
     */
    public static Reply<@Nullable Void> nothing() {
        return Reply.<@Nullable Void>success(new Interpretation.Nothing());
    }

    /**
     * The answer as it is, of any status, to be closed.
     *
     * @return the reply
     */
    public static Reply<RawResponse> raw() {
        return new Reply<>(List.of(new Case<>(ANY_FROM, ANY_TO, null, new Interpretation.Raw())), Failures.NONE);
    }

    /**
     * Only for answers of one status; 3xx and 4xx can be good answers too.
     *
     * @param status the status
     * @return another reply
     */
    public Reply<T> only(int status) {
        return only(status, status);
    }

    /**
     * Only for answers of a range of statuses.
     *
     * @param from the first status
     * @param to the last status
     * @return another reply
     */
    public Reply<T> only(int from, int to) {
        return each(one -> one.how(), one -> one.type(), from, to);
    }

    /**
     * Of a media type of its own, which is asked for.
     *
     * @param mediaType the media type, or a range such as {@code image/*}; its parameters are asked for too, but an
     *     answer need not have them
     * @return another reply
     */
    public Reply<T> as(String mediaType) {
        var type = MediaType.of(mediaType);
        var first = cases.get(0);
        return each(one -> one.how(), one -> type, first.from(), first.to());
    }

    private Reply<T> each(
            Function<Case<? extends T>, Interpretation<? extends T>> how,
            Function<Case<?>, @Nullable MediaType> type,
            int from,
            int to) {
        List<Case<? extends T>> changed = new ArrayList<>();
        for (var one : cases) {
            changed.add(changed(how.apply(one), type.apply(one), from, to));
        }
        return new Reply<>(List.copyOf(changed), failures);
    }

    private static <U extends @Nullable Object> Case<U> changed(
            Interpretation<U> how, @Nullable MediaType type, int from, int to) {
        return new Case<>(from, to, type, how);
    }

    /**
     * This, or something else. Of several that fit an answer the one with the narrowest range of statuses counts, then
     * the one with the closest media type.
     *
     * @param other what else may come
     * @return both
     */
    public Reply<T> or(Reply<? extends T> other) {
        List<Case<? extends T>> both = new ArrayList<>(cases);
        both.addAll(other.cases);
        return new Reply<>(List.copyOf(both), failures);
    }

    /**
     * Null where the answer has no body.
     *
     * @return another reply
     */
    @SuppressWarnings("NullAway") // what is not there is null
    public Reply<@Nullable T> orNothing() {
        List<Case<? extends @Nullable T>> perhaps = new ArrayList<>();
        for (var one : cases) {
            perhaps.add(perhaps(one));
        }
        return new Reply<>(List.copyOf(perhaps), failures);
    }

    @SuppressWarnings("NullAway") // as above
    private static <U extends @Nullable Object> Case<@Nullable U> perhaps(Case<U> one) {
        return new Case<>(one.from(), one.to(), one.type(), new Interpretation.Perhaps<>(one.how()));
    }

    /**
     * Something made of the body.
     *
     * @param <R> its type
     * @param change makes it
     * @return another reply
     */
    public <R extends @Nullable Object> Reply<R> map(Function<? super T, ? extends R> change) {
        List<Case<? extends R>> mapped = new ArrayList<>();
        for (var one : cases) {
            mapped.add(Reply.<T, R>mapped(one, change));
        }
        return new Reply<>(List.copyOf(mapped), failures);
    }

    private static <S extends @Nullable Object, R extends @Nullable Object> Case<R> mapped(
            Case<? extends S> one, Function<? super S, ? extends R> change) {
        return new Case<>(one.from(), one.to(), one.type(), mapped(one.how(), change));
    }

    private static <U extends @Nullable Object, R extends @Nullable Object> Interpretation<R> mapped(
            Interpretation<U> how, Function<? super U, ? extends R> change) {
        return new Interpretation.Mapped<>(how, change);
    }

    /**
     * Of events only those of these names, and those without a name. {@code error} is thrown whatever the names.
     *
     * @param eventNames the names
     * @return another reply
     * @throws IllegalStateException if this is not about events
     */
    public Reply<T> named(String... eventNames) {
        var names = Set.of(eventNames);
        List<Case<? extends T>> named = new ArrayList<>();
        for (var one : cases) {
            named.add(changed(one.how().named(names), one.type(), one.from(), one.to()));
        }
        return new Reply<>(List.copyOf(named), failures);
    }

    /**
     * No events where the answer has no body, whatever its type.
     *
     * @return another reply
     * @throws IllegalStateException if this is not about events
     */
    public Reply<T> orNoEvents() {
        List<Case<? extends T>> perhaps = new ArrayList<>();
        for (var one : cases) {
            perhaps.add(changed(one.how().orNoEvents(), one.type(), one.from(), one.to()));
        }
        return new Reply<>(List.copyOf(perhaps), failures);
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
        return new Reply<>(cases, failures.and(from, to, error));
    }

    /**
     * The media types this can read, for a request's {@code accept}. Any type at all is asked for where no other is,
     * and never beside others: a server could then answer with a type that cannot be read here. The types of errors
     * need not be among them, a server may answer those in others (RFC 9110, 12.1 and 15.5.7).
     *
     * @return media types separated by commas
     */
    public String accept() {
        return accept;
    }

    /**
     * Sends a request and reads the answer. The connection is released in any case, but for a stream or an answer that
     * is handed out, which releases it.
     *
     * @param transport sends the request
     * @param request the request, without {@code accept}
     * @return the answer
     * @throws io.wirescribe.ApiException if its status is none of a good answer, 200 to 299 unless said otherwise
     * @throws io.wirescribe.ConnectionException if none comes, or not the whole of it
     * @throws io.wirescribe.TimeoutException if none comes in time, or not the whole of it
     * @throws io.wirescribe.json.JsonException if it is not what is promised
     */
    public Response<T> send(Transport transport, Request request) {
        return read(request, transport.send(request.accept(accept)));
    }

    /**
     * Sends a request without waiting. Cancelling the future, or a time limit put on it, ends the exchange. What
     * depends on it is called by a thread that may wait.
     *
     * @param transport sends the request
     * @param request the request, without {@code accept}
     * @return completes with what {@link #send} gives, or fails with what it throws
     */
    public CompletableFuture<Response<T>> sendAsync(Transport transport, Request request) {
        return async(transport, request, UnaryOperator.identity());
    }

    /**
     * Sends a request without waiting, for the body alone. Cancelling the future, or a time limit put on it, ends the
     * exchange.
     *
     * @param transport sends the request
     * @param request the request, without {@code accept}
     * @return completes with the body, or fails with what {@link #send} throws
     */
    public CompletableFuture<T> bodyAsync(Transport transport, Request request) {
        return async(transport, request, Response::body);
    }

    /**
     * The events of an answer, sent for anew by each subscriber and read no faster than it asks for them. A failure is
     * an {@code onError} with what {@link EventStream} throws; cancelling releases the connection.
     *
     * @param <T> the type of an event
     * @param reply reads the answer
     * @param transport sends the request
     * @param request the request, without {@code accept}
     * @return the events; subscribers are called by a thread that may wait
     */
    public static <T> Flow.Publisher<T> publisher(Reply<EventStream<T>> reply, Transport transport, Request request) {
        return new EventPublisher<>(() -> reply.bodyAsync(transport, request));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what comes of it is given to the pending one
    private <R extends @Nullable Object> CompletableFuture<R> async(
            Transport transport, Request request, Function<Response<T>, R> wanted) {
        var pending = new Pending<R>();
        var source = transport.sendAsync(request.accept(accept));
        pending.running(source);
        source.whenComplete((answer, failure) -> {
            if (failure != null) {
                Workers.run(() -> pending.fail(failure));
            } else {
                pending.running(answer::close);
                Workers.run(() -> finish(pending, () -> wanted.apply(read(request, answer))));
            }
        });
        return pending;
    }

    private static <R extends @Nullable Object> void finish(Pending<R> pending, Supplier<R> reading) {
        try {
            pending.succeed(reading.get());
        } catch (Throwable e) { // whatever it is, who waits must hear of it
            pending.fail(e);
        }
    }

    private Response<T> read(Request request, RawResponse answer) {
        var call = new Call(request.method(), request.pathTemplate(), answer.requestId(), answer.attempts());
        return new Response<>(body(answer, call), answer.status(), answer.headers());
    }

    private T body(RawResponse answer, Call call) {
        var fitting = Case.of(cases, answer);
        if (fitting != null) {
            return fitting.how().read(answer, call, failures);
        }
        try (answer) {
            throw failures.of(answer, call);
        }
    }
}
