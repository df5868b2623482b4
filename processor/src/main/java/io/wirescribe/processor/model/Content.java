package io.wirescribe.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A body in one media type, such as {@code application/json}.
 *
 * @param mediaType with those of its parameters that are the document's to say, such as a version
 * @param encodings how the fields of a form are written, by name; those not in it in the usual way
 * @param headers what is sent as headers of a form's fields, by field and name
 * @param event what the events are called that hold it; empty if that is not always the same, null if nothing is said
 *     of it
 * @param marker the data of events that hold nothing; null if the document has none of its own
 */
public record Content(
        String mediaType,
        Value value,
        Map<String, Serialization> encodings,
        Map<String, Map<String, String>> headers,
        @Nullable String event,
        @Nullable Marker marker) {

    private static final Pattern PARAMETER =
            Pattern.compile(";[ \t]*([!-~&&[^;=\"]]+)[ \t]*=[ \t]*(\"[ -~&&[^\"]]*\"|[!-~&&[^;\"]]+)");

    /** Parameters that are said by whoever writes the bytes. */
    private static final Set<String> OF_WRITER = Set.of("charset", "boundary");

    private static final String SERVER_SENT = "text/event-stream";
    private static final String AMAZON = "application/vnd.amazon.eventstream";
    private static final Set<String> LINES = Set.of(
            "application/jsonl",
            "application/x-jsonl",
            "application/jsonlines",
            "application/x-jsonlines",
            "application/json-lines",
            "application/ndjson",
            "application/x-ndjson",
            "application/stream+json",
            "application/x-json-stream",
            "application/json-seq",
            "text/jsonl",
            "text/x-jsonl",
            "text/ndjson",
            "text/x-ndjson");
    private static final Set<String> TEXTS = Set.of(
            "application/xml", "application/yaml", "application/x-yaml", "application/graphql", "application/sql");

    public Content {
        encodings = Collections.unmodifiableMap(new LinkedHashMap<>(encodings));
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    public Content(String mediaType, Value value) {
        this(mediaType, value, null, null);
    }

    public Content(String mediaType, Value value, @Nullable String event, @Nullable Marker marker) {
        this(mediaType, value, Map.of(), Map.of(), event, marker);
    }

    /**
     * A text that is the data of events beside those that are of interest.
     *
     * @param ends whether no more come after one without a name
     */
    public record Marker(String text, boolean ends) {}

    /** A media type as a document writes it, without parameters and in lower case. */
    public static String plain(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** A media type as a document writes it, with those of its parameters that are the document's to say. */
    public static String mediaType(String written) {
        var plain = plain(written);
        return plain.contains("*")
                ? plain
                : PARAMETER
                        .matcher(written)
                        .results()
                        .filter(parameter ->
                                !OF_WRITER.contains(parameter.group(1).toLowerCase(Locale.ROOT)))
                        .map(MatchResult::group)
                        .collect(Collectors.joining("", plain, ""));
    }

    /** The media type without parameters. */
    public String plain() {
        return plain(mediaType);
    }

    Content with(Value other) {
        return new Content(mediaType, other, encodings, headers, event, marker);
    }

    /** What a body is made of. */
    public enum Form {
        JSON,
        URL_ENCODED,
        MULTIPART,
        TEXT,
        BINARY,
        EVENTS,
        /** Parts that are not those of a form. */
        MIXED
    }

    public Form form() {
        if (events()) {
            return Form.EVENTS;
        } else if (json()) {
            return Form.JSON;
        }
        var type = plain();
        if (type.equals("application/x-www-form-urlencoded")) {
            return Form.URL_ENCODED;
        } else if (type.startsWith("multipart/")) {
            return type.equals("multipart/form-data") ? Form.MULTIPART : Form.MIXED;
        }
        return text(type) && !values(type) ? Form.TEXT : Form.BINARY;
    }

    public boolean json() {
        return json(mediaType) || (mediaType.equals("*/*") && !binary(value.type()));
    }

    /** Whether it is a text of whatever type, in the quotes of JSON or as it is. */
    public boolean anyText() {
        return mediaType.equals("*/*") && !value.nullable() && value.type().is(Type.Kind.STRING);
    }

    /** Whether it is for people or other programs to read, as text. */
    public boolean text() {
        return form() == Form.TEXT;
    }

    /** Whether nothing is known of what is in it. */
    public boolean bytes() {
        return mediaType.equals("*/*") ? !known(value.type()) : !json() && !events() && !text();
    }

    /** Whether it is JSON, one value of it. */
    public static boolean json(String mediaType) {
        var type = plain(mediaType);
        return (type.equals("application/json") || type.equals("text/json") || type.endsWith("+json"))
                && !LINES.contains(type);
    }

    /** Whether it is a stream of events: server-sent ones, those of AWS's event stream encoding, or values of JSON. */
    public boolean events() {
        return serverSent() || framed() || lines();
    }

    public boolean serverSent() {
        return plain().equals(SERVER_SENT);
    }

    /** Whether the events come in another form than that of server-sent ones. */
    public boolean framed() {
        return plain().equals(AMAZON);
    }

    /** Whether its events come one after the other as they are: some describe them as the list of them all. */
    public boolean sequence() {
        return events() && !framed();
    }

    /** Whether it is one value of JSON after the other, and not a file that happens to hold that. */
    public boolean lines() {
        return values(plain()) && !binary(value.type());
    }

    private static boolean values(String type) {
        return LINES.contains(type) || type.endsWith("+json-seq");
    }

    /** Whether a body of such a type is carried as text. */
    public static boolean text(String mediaType) {
        return mediaType.startsWith("text/")
                || mediaType.endsWith("+xml")
                || mediaType.endsWith("+yaml")
                || TEXTS.contains(mediaType);
    }

    private static boolean known(Type type) {
        return !(type instanceof Type.Anything || binary(type));
    }

    private static boolean binary(Type type) {
        return type.is(Type.Kind.BINARY);
    }
}
