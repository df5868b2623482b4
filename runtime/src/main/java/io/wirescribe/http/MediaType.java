package io.wirescribe.http;

import io.wirescribe.RawResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A media type.
 *
 * @param name type and subtype in lower case, empty if there is none
 * @param parameters what follows it
 */
record MediaType(String name, String parameters) {

    private static final int LONGEST = 100;
    private static final Set<String> JSON_TEXTS = Set.of(
            "application/jsonl",
            "application/x-jsonl",
            "application/jsonlines",
            "application/x-jsonlines",
            "application/json-lines",
            "application/ndjson",
            "application/x-ndjson",
            "application/json-l",
            "application/stream+json",
            "application/x-json-stream",
            "application/json-seq");

    static MediaType of(@Nullable String text) {
        if (text == null) {
            return new MediaType("", "");
        }
        int end = text.indexOf(';');
        return end < 0
                ? new MediaType(text.strip().toLowerCase(Locale.ROOT), "")
                : new MediaType(text.substring(0, end).strip().toLowerCase(Locale.ROOT), text.substring(end));
    }

    static MediaType of(RawResponse answer) {
        return of(answer.headers().first("content-type"));
    }

    String written() {
        return name + parameters;
    }

    boolean isJson() {
        return name.endsWith("/json") || name.endsWith("+json");
    }

    boolean isEvents() {
        return name.equals("text/event-stream");
    }

    /** JSON texts one after the other, whatever separates them. */
    boolean isJsonTexts() {
        return JSON_TEXTS.contains(name) || name.endsWith("+json-seq");
    }

    /** Whether one of the media types that a request asks for is read bit by bit, as it arrives. */
    static boolean isAnyStreamed(String accept) {
        if (accept.equals("application/json")) { // most of all
            return false;
        }
        for (var each : accept.split(",", -1)) {
            var type = of(each);
            if (type.isEvents() || type.isJsonTexts()) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is of a type, or of a range of types such as {@code text/*}. */
    boolean isWithin(MediaType range) {
        if (range.name.endsWith("/*")) {
            return range.name.equals("*/*") || name.startsWith(range.name.substring(0, range.name.length() - 1));
        }
        return name.equals(range.name);
    }

    /** How closely a range is drawn. */
    int closeness() {
        return name.equals("*/*") ? 0 : name.endsWith("/*") ? 1 : 2;
    }

    /**
     * The charset that is named, or null.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    @Nullable
    Charset charset() {
        for (var parameter : parameters.split(";", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && parameter.substring(0, equals).strip().equalsIgnoreCase("charset")) {
                var charset = parameter.substring(equals + 1).strip().replace("\"", "");
                try {
                    return Charset.forName(charset);
                } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                    throw new IllegalArgumentException("there is no such charset");
                }
            }
        }
        return null;
    }

    /** For messages. */
    String words() {
        if (name.isEmpty()) {
            return "of no content type";
        }
        return name.length() > LONGEST ? "of an odd content type" : name;
    }
}
