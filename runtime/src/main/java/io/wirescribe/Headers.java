package io.wirescribe;

import static java.util.Objects.requireNonNull;

import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The headers of an answer: names without regard to case, each with its values in the order they came. Immutable. */
public final class Headers implements Serializable {

    /** No headers at all. */
    public static final Headers EMPTY = new Headers();

    private static final long serialVersionUID = 2;

    /** Each name is followed by its value. They are few, and to look at each costs less than to sort them. */
    private final String[] lines;

    private Headers(String... lines) {
        this.lines = lines;
    }

    /**
     * Copies a map of headers; names that differ in case only become one.
     *
     * @param headers values by name
     * @return the same headers, immutable
     */
    public static Headers of(Map<String, List<String>> headers) {
        int count = 0;
        for (var values : headers.values()) {
            count += values.size();
        }
        var lines = new String[2 * count];
        int next = 0;
        for (var header : headers.entrySet()) {
            for (var value : header.getValue()) {
                lines[next++] = requireNonNull(header.getKey(), "name");
                lines[next++] = requireNonNull(value, "value");
            }
        }
        return new Headers(lines);
    }

    /**
     * Headers one by one; a name may come several times.
     *
     * @param namesAndValues a name, its value, and so on
     * @return the headers
     * @throws IllegalArgumentException if the last name has no value
     */
    public static Headers of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("the last header has a name and no value");
        }
        for (var each : namesAndValues) {
            requireNonNull(each, "a name or a value");
        }
        return new Headers(namesAndValues.clone());
    }

    /**
     * The first value of a header.
     *
     * @param name the header's name in any case
     * @return the value, or null if the header is absent
     */
    public @Nullable String first(String name) {
        requireNonNull(name, "name");
        for (int i = 0; i < lines.length; i += 2) {
            if (lines[i].equalsIgnoreCase(name)) {
                return lines[i + 1];
            }
        }
        return null;
    }

    /**
     * All values of a header.
     *
     * @param name the header's name in any case
     * @return the values in the order they came, empty if the header is absent
     */
    public List<String> all(String name) {
        requireNonNull(name, "name");
        var values = new ArrayList<String>();
        for (int i = 0; i < lines.length; i += 2) {
            if (lines[i].equalsIgnoreCase(name)) {
                values.add(lines[i + 1]);
            }
        }
        return List.copyOf(values);
    }

    /**
     * Looks at each header, which costs less than to make a map of them.
     *
     * @param action is given names, written as they came, and values
     */
    public void each(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < lines.length; i += 2) {
            action.accept(lines[i], lines[i + 1]);
        }
    }

    /**
     * The same headers and another one, in place of all of the same name.
     *
     * @param name the name
     * @param value the value
     * @return other headers
     */
    public Headers with(String name, String value) {
        int at = 0;
        while (at < lines.length && !lines[at].equalsIgnoreCase(name)) {
            at += 2;
        }
        var changed = Arrays.copyOf(lines, Math.max(lines.length, at + 2));
        changed[at] = requireNonNull(name, "name");
        changed[at + 1] = requireNonNull(value, "value");
        int length = at + 2;
        for (int i = length; i < lines.length; i += 2) {
            if (!lines[i].equalsIgnoreCase(name)) {
                changed[length++] = lines[i];
                changed[length++] = lines[i + 1];
            }
        }
        return new Headers(length == changed.length ? changed : Arrays.copyOf(changed, length));
    }

    /**
     * The same headers without some.
     *
     * @param names their names in any case
     * @return other headers
     */
    public Headers without(String... names) {
        var kept = new ArrayList<String>(lines.length);
        each((name, value) -> {
            if (Stream.of(names).noneMatch(name::equalsIgnoreCase)) {
                kept.add(name);
                kept.add(value);
            }
        });
        return new Headers(kept.toArray(new String[0]));
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
     * The values of a header that holds several, separated by commas. A {@code Set-Cookie} is one whatever it holds
     * (RFC 9110, 5.3).
     *
     * @param <T> their type
     * @param name the header's name in any case
     * @param read reads one
     * @return the values in the order they came, empty if the header is absent
     * @throws JsonException if one cannot be read so
     */
    public <T> List<T> values(String name, Function<? super String, ? extends T> read) {
        return all(name).stream()
                .flatMap(line -> name.equalsIgnoreCase("set-cookie") ? Stream.of(line) : Stream.of(line.split(",")))
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
     * Reads a time as documents promise it in headers, in the forms that {@link Codecs#DATE_TIME} reads, and as HTTP
     * writes it.
     *
     * @param text the header's value
     * @return the time
     * @throws java.time.DateTimeException if it begins with a letter, as HTTP's do, and is none
     * @throws JsonException if it begins otherwise, and is none
     */
    public static OffsetDateTime time(String text) {
        boolean http = !text.isEmpty() && Character.isLetter(text.charAt(0));
        return http
                ? OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                : Codecs.DATE_TIME.convert(JsonValue.of(text));
    }

    /**
     * All headers.
     *
     * @return an unmodifiable map whose keys are found in any case
     */
    public Map<String, List<String>> toMap() {
        var values = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        each((name, value) ->
                values.computeIfAbsent(name, first -> new ArrayList<>()).add(value));
        values.replaceAll((name, some) -> List.copyOf(some));
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
        return other instanceof Headers headers && toMap().equals(headers.toMap());
    }

    @Override
    public int hashCode() {
        return List.copyOf(toMap().values()).hashCode(); // sorted by name, whose case does not count
    }

    /** The names only: a value may be a secret. */
    @Override
    public String toString() {
        return "Headers" + toMap().keySet();
    }
}
