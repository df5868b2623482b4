package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.Call;
import io.wirescribe.Headers;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request, not yet sent. Immutable: each method returns another request.
 *
 * <pre>{@code
 * Request request = Request.post("/v1/models/{model_id}/complete")
 *         .path("model_id", "claude-2.1")
 *         .query("beta", true)
 *         .header("anthropic-version", "2023-06-01")
 *         .json(CompletionRequest.JSON, body);
 * }</pre>
 *
 * <p>Values are texts, booleans, numbers, {@link java.time.OffsetDateTime}, {@link java.time.LocalDate},
 * {@link java.util.UUID} and byte arrays, which become base64; arrays are {@link Iterable}s of them, objects
 * {@link Map}s. Numbers are written without an exponent and without zeros at their end, {@code 30} for {@code 30.0},
 * unless their exponent is beyond a hundred. What a codec writes is handed over as {@link Codec#toValue} gives it.
 */
public final class Request {

    /** A segment that is empty or dots, alone or among others. */
    private static final Pattern DOTS = Pattern.compile("(.*/)?(\\.|%2[eE]){0,2}(/.*)?");

    /** Dots between slashes, encoded ones too: some servers decode them before they look for dots. */
    private static final Pattern DOTS_WITHIN = Pattern.compile("(.*(/|%2F))?(\\.|%2[eE]){1,2}((/|%2F).*)?");

    private final String method;
    private final String pathTemplate;
    private final String target;
    private final Headers headers;
    private final @Nullable Body body;
    private final Sending sending;

    private Request(
            String method, String pathTemplate, String target, Headers headers, @Nullable Body body, Sending sending) {
        this.method = method;
        this.pathTemplate = pathTemplate;
        this.target = target;
        this.headers = headers;
        this.body = body;
        this.sending = sending;
    }

    /**
     * A request without parameters and body.
     *
     * @param method the HTTP method
     * @param pathTemplate the path from the base URL on, with {@code {parameters}}, perhaps with a query
     * @return the request
     */
    public static Request of(String method, String pathTemplate) {
        if (!pathTemplate.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash: " + pathTemplate);
        }
        return new Request(
                Rendering.headerName(method),
                pathTemplate,
                Rendering.literal(pathTemplate),
                Headers.EMPTY,
                null,
                Sending.PLAIN);
    }

    /**
     * A GET request.
     *
     * @param pathTemplate the path from the base URL on, with {@code {parameters}}
     * @return the request
     */
    public static Request get(String pathTemplate) {
        return of("GET", pathTemplate);
    }

    /**
     * A POST request.
     *
     * @param pathTemplate the path from the base URL on, with {@code {parameters}}
     * @return the request
     */
    public static Request post(String pathTemplate) {
        return of("POST", pathTemplate);
    }

    /**
     * A PUT request.
     *
     * @param pathTemplate the path from the base URL on, with {@code {parameters}}
     * @return the request
     */
    public static Request put(String pathTemplate) {
        return of("PUT", pathTemplate);
    }

    /**
     * A PATCH request.
     *
     * @param pathTemplate the path from the base URL on, with {@code {parameters}}
     * @return the request
     */
    public static Request patch(String pathTemplate) {
        return of("PATCH", pathTemplate);
    }

    /**
     * A DELETE request.
     *
     * @param pathTemplate the path from the base URL on, with {@code {parameters}}
     * @return the request
     */
    public static Request delete(String pathTemplate) {
        return of("DELETE", pathTemplate);
    }

    /**
     * A HEAD request, whose answer has no body.
     *
     * @param pathTemplate the path from the base URL on, with {@code {parameters}}
     * @return the request
     */
    public static Request head(String pathTemplate) {
        return of("HEAD", pathTemplate);
    }

    /**
     * Fills a parameter of the path. The value is encoded so that it cannot leave its place.
     *
     * @param name the parameter
     * @param value its value
     * @return another request
     * @throws IllegalArgumentException if the path has no such parameter, or the value is empty, {@code .} or
     *     {@code ..}, which servers take for another path
     */
    public Request path(String name, Object value) {
        return value instanceof String text ? filled(name, Rendering.encoded(text)) : path(name, Style.SIMPLE, value);
    }

    /**
     * Fills a parameter of the path in a style of its own.
     *
     * @param name the parameter
     * @param style how it is written
     * @param value its value; an {@link Iterable} is an array, a {@link Map} or {@link JsonValue} an object
     * @return another request
     * @throws IllegalArgumentException if the path has no such parameter, or what is written is empty, {@code .} or
     *     {@code ..}, which servers take for another path
     */
    public Request path(String name, Style style, Object value) {
        requireNonNull(value, () -> "the path parameter " + name + " is null");
        return filled(name, new Expansion(style, name, Rendering::encoded).of(value));
    }

    /**
     * Fills a parameter of the path with {@code allowReserved}: characters that mean something in a URL are sent as
     * they are, but for {@code /}, {@code ?}, {@code #} and brackets, and so is what is percent-encoded already.
     *
     * @param name the parameter
     * @param style how it is written
     * @param value its value, as {@link #path(String, Style, Object)} takes it
     * @return another request
     * @throws IllegalArgumentException if the path has no such parameter, or what is written is empty, {@code .} or
     *     {@code ..}, percent-encoded or not, which servers take for another path
     */
    public Request pathReserved(String name, Style style, Object value) {
        requireNonNull(value, () -> "the path parameter " + name + " is null");
        return filled(name, new Expansion(style, name, Rendering::reservedInPath).of(value));
    }

    /**
     * Fills a parameter of the path that may be several segments, such as the key of an object in a store: a slash
     * between two of them is sent as it is, and all else encoded, so that the value cannot leave its place.
     *
     * @param name the parameter
     * @param value its value
     * @return another request
     * @throws IllegalArgumentException if the path has no such parameter, or the value is empty, or a segment of it is
     *     {@code .} or {@code ..}, which servers take for another path
     */
    public Request pathSegments(String name, Object value) {
        requireNonNull(value, () -> "the path parameter " + name + " is null");
        var text = new Expansion(Style.SIMPLE, name, Rendering::segments).of(value);
        return filled(name, text == null || DOTS_WITHIN.matcher(text).matches() ? null : text);
    }

    private Request filled(String name, @Nullable String text) {
        if (text == null || DOTS.matcher(text).matches()) {
            throw new IllegalArgumentException("the path parameter " + name
                    + " must not be empty, \".\" or \"..\": it would ask for another path");
        }
        var placeholder = "{" + Rendering.literal(name) + "}"; // as the whole template was encoded
        if (!target.contains(placeholder)) {
            throw new IllegalArgumentException(this + " has no open path parameter " + name);
        }
        return targeted(target.replace(placeholder, text));
    }

    /**
     * Adds a query parameter.
     *
     * @param name the parameter
     * @param value its value; null is left out, of an {@link Iterable} each item is a parameter of its own, and so is
     *     each member of an object, and each item of a member that is an array of scalars
     * @return another request
     */
    public Request query(String name, @Nullable Object value) {
        return query(name, Style.FORM_EXPLODED, value);
    }

    /**
     * Adds a query parameter in a style of its own.
     *
     * @param name the parameter
     * @param style how it is written
     * @param value its value; null is left out; an {@link Iterable} is an array, a {@link Map} or {@link JsonValue} an
     *     object
     * @return another request
     */
    public Request query(String name, Style style, @Nullable Object value) {
        return asking(new Expansion(style, name, Rendering::encoded).of(value));
    }

    /**
     * Adds a query parameter with {@code allowReserved}: characters that mean something in a URL are sent as they are,
     * {@code #} aside, and so is what is percent-encoded already.
     *
     * @param name the parameter
     * @param style how it is written
     * @param value its value, as {@link #query(String, Style, Object)} takes it
     * @return another request
     */
    public Request queryReserved(String name, Style style, @Nullable Object value) {
        return asking(new Expansion(style, name, Rendering::reserved).of(value));
    }

    /**
     * Sets the whole query to one text, such as JSON. All of it is percent-encoded that has a meaning in a URL.
     *
     * @param text the query; null for none
     * @return another request
     */
    public Request queryString(@Nullable String text) {
        return asking(text == null ? null : Rendering.encoded(text));
    }

    private Request asking(@Nullable String parameters) {
        return parameters == null ? this : targeted(target + (target.indexOf('?') < 0 ? "?" : "&") + parameters);
    }

    /**
     * Sets a header, in place of all of the same name.
     *
     * @param name the header
     * @param value its value; null is left out, the items of an {@link Iterable} are separated by commas
     * @return another request
     * @throws IllegalArgumentException if the value holds a line break, or anything but printable ASCII
     */
    public Request header(String name, @Nullable Object value) {
        return value instanceof String text ? set(name, text) : header(name, Style.SIMPLE, value);
    }

    /**
     * Sets a header in a style of its own, in place of all of the same name. Nothing in it is percent-encoded.
     *
     * @param name the header
     * @param style {@link Style#SIMPLE} or {@link Style#SIMPLE_EXPLODED}
     * @param value its value; null is left out; an {@link Iterable} is an array, a {@link Map} or {@link JsonValue} an
     *     object
     * @return another request
     * @throws IllegalArgumentException if the value holds a line break, or anything but printable ASCII
     */
    public Request header(String name, Style style, @Nullable Object value) {
        var text = new Expansion(style, name, UnaryOperator.identity()).of(value);
        return text == null ? this : set(name, text);
    }

    private Request set(String name, String text) {
        Rendering.headerValue(Rendering.headerName(name), text);
        return with(headers.with(name, text));
    }

    /**
     * Sets headers, in place of all that are set. Of a name that comes several times each line is sent.
     *
     * @param headers the headers, such as those of another request without some
     * @return another request
     * @throws IllegalArgumentException if a value holds a line break, or anything but printable ASCII
     */
    public Request headers(Headers headers) {
        headers.each((name, value) -> Rendering.headerValue(Rendering.headerName(name), value));
        return with(headers);
    }

    private Request with(Headers headers) {
        return new Request(method, pathTemplate, target, headers, body, sending);
    }

    /**
     * Adds a cookie.
     *
     * @param name the cookie
     * @param value its value, percent-encoded where a cookie asks for it; null is left out
     * @return another request
     */
    public Request cookie(String name, @Nullable Object value) {
        return cookie(name, Style.FORM_EXPLODED, value);
    }

    /**
     * Adds a cookie in a style of its own.
     *
     * @param name the cookie
     * @param style {@link Style#FORM}, or {@link Style#FORM_EXPLODED}: each item is a cookie; {@link Style#COOKIE} and
     *     {@link Style#COOKIE_EXPLODED} are the same, but percent-encode nothing
     * @param value its value; null is left out; an {@link Iterable} is an array, a {@link Map} or {@link JsonValue} an
     *     object
     * @return another request
     * @throws IllegalArgumentException if it is not percent-encoded and holds what a cookie cannot (RFC 6265): a space,
     *     a quote, {@code , ; \}, or what is not printable ASCII
     */
    public Request cookie(String name, Style style, @Nullable Object value) {
        var cookies = Cookies.written(name, style, value);
        return cookies == null ? this : Cookies.added(this, cookies);
    }

    /**
     * Says what the answer should be.
     *
     * @param mediaType the media type, or several of them separated by commas
     * @return another request
     */
    public Request accept(String mediaType) {
        return header("accept", mediaType);
    }

    /**
     * Sets a body of JSON.
     *
     * @param <T> the body's type
     * @param codec writes it
     * @param body the body; null for none
     * @return another request
     * @throws io.wirescribe.json.JsonException if JSON cannot express the body, such as NaN
     */
    public <T> Request json(Codec<T> codec, @Nullable T body) {
        return body(Body.json("application/json", codec, body));
    }

    /**
     * Sets the body.
     *
     * @param body the body; null for none
     * @return another request
     */
    public Request body(@Nullable Body body) {
        return new Request(method, pathTemplate, target, headers, body, sending);
    }

    /**
     * Says which credentials this needs; a client adds them.
     *
     * @param security the alternatives
     * @return another request
     */
    public Request security(Security security) {
        return sent(sending.secured(security));
    }

    /**
     * Says that the document serves this somewhere else than the others. A client that asks the document's servers asks
     * there; one that was given a base URL or a transport asks where that leads.
     *
     * @param url the server
     * @param standards the name of each of its parts, and after each what it is unless set
     * @return another request
     */
    public Request server(String url, String... standards) {
        var server = new ArrayList<>(List.of(url));
        server.addAll(List.of(standards));
        return sent(sending.servedBy(List.copyOf(server)));
    }

    /**
     * Where the document serves this.
     *
     * @return the server, then the name of each of its parts, and after each what it is unless set; empty if that is
     *     where the others are
     */
    public List<String> server() {
        var server = sending.server();
        return server == null ? List.of() : server;
    }

    /**
     * The same request to another server than the transport's. Its target is appended to the server's URL.
     *
     * @param baseUrl {@code http} or {@code https}, host, perhaps a port and a path
     * @return another request
     * @throws IllegalArgumentException if it is no such URL
     */
    public Request to(String baseUrl) {
        return sent(sending.at(BaseUrl.of(baseUrl).prefix()));
    }

    /**
     * Limits how long the whole call may take from now on, its body, its retries and the pauses between them included.
     * Of several limits the earliest counts.
     *
     * @param limit above zero
     * @return another request
     */
    public Request within(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("a time limit must be above zero");
        }
        return within(Deadline.in(limit).orEarlier(sending.deadline()));
    }

    /** The same request, to end as a part of another call. */
    Request within(Deadline deadline) {
        return sent(sending.within(deadline));
    }

    /**
     * This request as a part of the call that another one began: with its time limit, its attempts and its security.
     *
     * @param origin what a transport was asked to send, and sends this for
     * @return another request
     */
    public Request inPlaceOf(Request origin) {
        return sent(origin.sending);
    }

    private Request sent(Sending sending) {
        return new Request(method, pathTemplate, target, headers, body, sending);
    }

    private Request targeted(String target) {
        return new Request(method, pathTemplate, target, headers, body, sending);
    }

    Sending sending() {
        return sending;
    }

    /** The same request once more. */
    Request again() {
        return sent(sending.again());
    }

    /** The same request to a server that is not the transport's. */
    Request at(String origin, String target) {
        return sent(sending.at(origin)).target(target);
    }

    /** The same request with these of its headers only. */
    Request withHeaders(Set<String> kept) {
        var others = new ArrayList<String>();
        headers.each((name, value) -> {
            if (!kept.contains(name.toLowerCase(Locale.ROOT))) {
                others.add(name);
            }
        });
        return with(headers.without(others.toArray(new String[0])));
    }

    /** What an exception tells of this while there is no answer. */
    Call call() {
        return new Call(method, pathTemplate, null, sending.attempt());
    }

    /**
     * How long the call may still take.
     *
     * @return the time, zero or less if it has passed; null for any
     */
    public @Nullable Duration timeLeft() {
        var deadline = sending.deadline();
        return deadline == null ? null : Duration.ofNanos(deadline.nanosLeft());
    }

    /**
     * Which attempt this is.
     *
     * @return from 1
     */
    public int attempt() {
        return sending.attempt();
    }

    /**
     * The HTTP method.
     *
     * @return the method
     */
    public String method() {
        return method;
    }

    /**
     * The path as the document writes it, with its parameters unfilled; what logs and exceptions may hold.
     *
     * @return the template
     */
    public String pathTemplate() {
        return pathTemplate;
    }

    /**
     * The path and the query as they are sent.
     *
     * @return the encoded text, from the first slash on
     * @throws IllegalStateException if a path parameter has no value
     */
    public String target() {
        int open = target.indexOf('{');
        if (open >= 0) {
            int close = target.indexOf('}', open);
            var name = close < 0 ? "" : target.substring(open + 1, close);
            throw new IllegalStateException(this + ": the path parameter " + name + " has no value");
        }
        return target;
    }

    /**
     * Asks for another target. The template stays, for logs and exceptions.
     *
     * @param target the encoded path and query, from the first slash on
     * @return another request
     */
    public Request target(String target) {
        if (!target.startsWith("/")) {
            throw new IllegalArgumentException("a target begins with a slash");
        }
        return targeted(target);
    }

    /**
     * The headers, without the content type of the body.
     *
     * @return the headers
     */
    public Headers headers() {
        return headers;
    }

    @Nullable
    String header(String name) {
        return headers.first(name);
    }

    /**
     * The body.
     *
     * @return the body, or null if there is none
     */
    public @Nullable Body body() {
        return body;
    }

    /** Method and path template only: values may be secrets. */
    @Override
    public String toString() {
        return method + " " + pathTemplate;
    }
}
