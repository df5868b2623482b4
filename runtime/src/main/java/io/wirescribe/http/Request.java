package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.Headers;
import io.wirescribe.json.Codec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
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
 * {@link java.util.UUID} and byte arrays, which become base64.
 */
public final class Request {

    private static final String[] NO_HEADERS = {};

    private final String method;
    private final String pathTemplate;
    private final String target;
    private final String[] headers;
    private final @Nullable Body body;

    private Request(String method, String pathTemplate, String target, String[] headers, @Nullable Body body) {
        this.method = method;
        this.pathTemplate = pathTemplate;
        this.target = target;
        this.headers = headers;
        this.body = body;
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
                Rendering.headerName(method), pathTemplate, Rendering.literal(pathTemplate), NO_HEADERS, null);
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
     * Fills a parameter of the path. The value is encoded so that it cannot leave its place.
     *
     * @param name the parameter
     * @param value its value
     * @return another request
     * @throws IllegalArgumentException if the path has no such parameter, or the value is empty, {@code .} or
     *     {@code ..}, which servers take for another path
     */
    public Request path(String name, Object value) {
        requireNonNull(value, () -> "the path parameter " + name + " is null");
        var text = Rendering.text(value);
        if (text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException("the path parameter " + name
                    + " must not be empty, \".\" or \"..\": it would ask for another path");
        }
        var placeholder = "{" + name + "}";
        if (!target.contains(placeholder)) {
            throw new IllegalArgumentException(this + " has no open path parameter " + name);
        }
        return new Request(method, pathTemplate, target.replace(placeholder, Rendering.encoded(text)), headers, body);
    }

    /**
     * Adds a query parameter.
     *
     * @param name the parameter
     * @param value its value; null is left out, of an {@link Iterable} each item is a parameter of its own
     * @return another request
     */
    public Request query(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var extended = new StringBuilder(target);
        char separator = target.indexOf('?') < 0 ? '?' : '&';
        for (var text : Rendering.texts(value)) {
            extended.append(separator)
                    .append(Rendering.encoded(name))
                    .append('=')
                    .append(Rendering.encoded(text));
            separator = '&';
        }
        return new Request(method, pathTemplate, extended.toString(), headers, body);
    }

    /**
     * Sets a header, in place of one of the same name.
     *
     * @param name the header
     * @param value its value; null is left out, the items of an {@link Iterable} are separated by commas
     * @return another request
     * @throws IllegalArgumentException if the value holds a line break, or anything but printable ASCII
     */
    public Request header(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var text = Rendering.headerValue(Rendering.headerName(name), String.join(",", Rendering.texts(value)));
        int at = 0;
        while (at < headers.length && !headers[at].equalsIgnoreCase(name)) {
            at += 2;
        }
        var changed = Arrays.copyOf(headers, Math.max(headers.length, at + 2));
        changed[at] = name;
        changed[at + 1] = text;
        return new Request(method, pathTemplate, target, changed, body);
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
        return body(body == null ? null : new Body("application/json", codec.encode(body)));
    }

    /**
     * Sets the body.
     *
     * @param body the body; null for none
     * @return another request
     */
    public Request body(@Nullable Body body) {
        return new Request(method, pathTemplate, target, headers, body);
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
        return new Request(method, pathTemplate, target, headers, body);
    }

    /**
     * The headers, without the content type of the body.
     *
     * @return the headers
     */
    public Headers headers() {
        Map<String, List<String>> map = new TreeMap<>();
        eachHeader((name, value) -> map.put(name, List.of(value)));
        return Headers.of(map);
    }

    void eachHeader(BiConsumer<String, String> action) {
        for (int i = 0; i < headers.length; i += 2) {
            action.accept(headers[i], headers[i + 1]);
        }
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
