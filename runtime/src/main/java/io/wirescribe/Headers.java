package io.wirescribe;

import static java.util.Objects.requireNonNull;

import io.wirescribe.json.JsonException;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The headers of an answer: names without regard to case, each with its values in the order they came. Immutable. */
public final class Headers implements Serializable {

    /** No headers at all. */
    public static final Headers EMPTY = new Headers(Map.of());

    private static final long serialVersionUID = 1;

    private final TreeMap<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Headers(Map<String, List<String>> headers) {
        headers.forEach((name, some) -> values.merge(name, List.copyOf(some), Headers::joined));
    }

    /**
     * Copies a map of headers; names that differ in case only become one.
     *
     * @param headers values by name
     * @return the same headers, immutable
     */
    public static Headers of(Map<String, List<String>> headers) {
        return headers.isEmpty() ? EMPTY : new Headers(headers);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    /**
     * The first value of a header.
     *
     * @param name the header's name in any case
     * @return the value, or null if the header is absent
     */
    public @Nullable String first(String name) {
        var found = values.get(requireNonNull(name, "name"));
        return found == null || found.isEmpty() ? null : found.get(0);
    }

    /**
     * All values of a header.
     *
     * @param name the header's name in any case
     * @return the values in the order they came, empty if the header is absent
     */
    public List<String> all(String name) {
        return values.getOrDefault(requireNonNull(name, "name"), List.of());
    }

    /**
     * The first value of a header as what the document says that it is.
     *
     * @param <T> its type
     * @param name the header's name in any case
     * @param read reads it
     * @return the value, or null if the header is absent
     * @throws JsonException if it cannot be read so
     */
    public <T> @Nullable T value(String name, Function<? super String, ? extends T> read) {
        var text = first(name);
        return text == null ? null : read(name, text, read);
    }

    /**
     * The values of a header that holds several, separated by commas.
     *
     * @param <T> their type
     * @param name the header's name in any case
     * @param read reads one
     * @return the values in the order they came, empty if the header is absent
     * @throws JsonException if one cannot be read so
     */
    public <T> List<T> values(String name, Function<? super String, ? extends T> read) {
        return all(name).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .filter(item -> !item.isBlank())
                .<T>map(item -> read(name, item.strip(), read))
                .toList();
    }

    private static <T> T read(String name, String text, Function<? super String, ? extends T> read) {
        try {
            return read.apply(text);
        } catch (RuntimeException e) {
            // neither quoted nor its cause: it may be a secret
            throw JsonException.because("the header " + name + " is not what the document says that it is");
        }
    }

    /**
     * Reads a time as documents promise it in headers, and as HTTP writes it.
     *
     * @param text the header's value
     * @return the time
     * @throws java.time.DateTimeException if it is neither
     */
    public static OffsetDateTime time(String text) {
        boolean http = !text.isEmpty() && Character.isLetter(text.charAt(0));
        return OffsetDateTime.parse(
                text, http ? DateTimeFormatter.RFC_1123_DATE_TIME : DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /**
     * All headers.
     *
     * @return an unmodifiable map whose keys are found in any case
     */
    public Map<String, List<String>> toMap() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * How long the server asks to wait before it is asked again: {@code retry-after-ms}, else {@code Retry-After} in
     * seconds or as a date, counted from now.
     *
     * @return the time, zero if it has passed already, or null if the server did not say
     */
    public @Nullable Duration retryAfter() {
        return RetryAfter.in(this, Instant.now());
    }

    /** What the server calls this exchange, under the names that are in use for it. */
    @Nullable
    String requestId() {
        var id = first("request-id");
        if (id == null) {
            id = first("x-request-id");
        }
        return id == null ? first("x-amzn-requestid") : id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headers headers && values.equals(headers.values);
    }

    @Override
    public int hashCode() {
        return List.copyOf(values.values()).hashCode(); // sorted by name, whose case does not count
    }

    /** The names only: a value may be a secret. */
    @Override
    public String toString() {
        return "Headers" + values.keySet();
    }
}
