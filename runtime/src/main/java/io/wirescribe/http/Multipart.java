package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.Headers;
import io.wirescribe.Upload;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form of several parts ({@code multipart/form-data}), files among them. It is streamed: of a file no more is in
 * memory than is being sent. It can be sent again if all of its parts can.
 *
 * <pre>{@code
 * var form = new Multipart()
 *         .field("purpose", "training")
 *         .json("metadata", Metadata.JSON, metadata)
 *         .file("file", Upload.of(Path.of("data.jsonl")));
 * Request.post("/v1/files").body(form.body());
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
public final class Multipart {

    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final String boundary = "wirescribe-" + UUID.randomUUID();
    private final List<Content> pieces = new ArrayList<>();
    private final Map<String, Map<String, String>> headers = new HashMap<>();

    /** Begins a form of no parts. */
    public Multipart() {
        // its boundary is random, so that no content holds it
    }

    /**
     * Sends a header with every part of a field that is added from now on, unless a file has one of the same name
     * ({@link Upload#header}).
     *
     * @param field the field
     * @param name the header
     * @param value its value; null is left out
     * @return this
     * @throws IllegalArgumentException if the value holds a line break, or anything but printable ASCII
     */
    public Multipart header(String field, String name, @Nullable String value) {
        if (value != null) {
            headers.computeIfAbsent(field, each -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER))
                    .put(Rendering.headerName(name), Rendering.headerValue(name, value));
        }
        return this;
    }

    /**
     * Adds a field.
     *
     * @param name the field
     * @param value its value; null is left out; each item of an {@link Iterable} is a part; an object is sent as JSON,
     *     and so is an {@link Iterable} inside of another
     * @return this
     */
    public Multipart field(String name, @Nullable Object value) {
        return field(name, null, value);
    }

    /**
     * Adds a field of a certain type.
     *
     * @param name the field
     * @param contentType the media type of its parts; null for text, or JSON for those that are sent as such
     * @param value its value, as {@link #field(String, Object)} takes it
     * @return this
     */
    public Multipart field(String name, @Nullable String contentType, @Nullable Object value) {
        if (plain(value) instanceof Iterable<?> items) {
            items.forEach(item -> part(name, contentType, item));
        } else {
            part(name, contentType, value);
        }
        return this;
    }

    private void part(String name, @Nullable String contentType, @Nullable Object value) {
        var plain = plain(value);
        if (plain instanceof Map<?, ?> || plain instanceof Iterable<?>) {
            var json = JsonValue.of(plain).toString();
            part(name, contentType == null ? JSON : contentType, text(json));
        } else if (plain != null) {
            part(name, contentType == null ? TEXT : contentType, text(Rendering.text(plain)));
        }
    }

    /** Parsed JSON as the values it stands for. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof JsonValue json ? json.unwrap() : value;
    }

    /**
     * Adds a field in a style of its own: a part of text for each name and value that it has in a query of that style,
     * with nothing percent-encoded.
     *
     * @param name the field
     * @param style the style, one of a query's
     * @param value its value; null is left out; an {@link Iterable} is an array, a {@link Map} or {@link JsonValue} an
     *     object
     * @return this
     */
    public Multipart styled(String name, Style style, @Nullable Object value) {
        var query = new Expansion(style, name, Rendering::encoded).of(value);
        for (var pair : query == null ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            var own = decoded(pair.substring(0, equals));
            part(name, named(own), TEXT, text(decoded(pair.substring(equals + 1))), Headers.EMPTY);
        }
        return this;
    }

    /** What was encoded holds no plus sign, which would be a space here. */
    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    /**
     * Adds a field of JSON.
     *
     * @param <T> the type of its value
     * @param name the field
     * @param codec writes the value
     * @param value the value; null is left out
     * @return this
     */
    public <T> Multipart json(String name, Codec<T> codec, @Nullable T value) {
        return json(name, JSON, codec, value);
    }

    /**
     * Adds a field of JSON that has a media type of its own.
     *
     * @param <T> the type of its value
     * @param name the field
     * @param contentType the media type, such as {@code application/ld+json}
     * @param codec writes the value
     * @param value the value; null is left out
     * @return this
     */
    public <T> Multipart json(String name, String contentType, Codec<T> codec, @Nullable T value) {
        if (value != null) {
            part(name, contentType, new Bytes(codec.encode(value)));
        }
        return this;
    }

    /**
     * Adds fields of JSON under one name.
     *
     * @param <T> the type of their values
     * @param name the field
     * @param contentType the media type of each
     * @param codec writes each value
     * @param values the values; null for none
     * @return this
     */
    public <T> Multipart jsonItems(String name, String contentType, Codec<T> codec, @Nullable Iterable<T> values) {
        for (var value : values == null ? List.<T>of() : values) {
            json(name, contentType, codec, value);
        }
        return this;
    }

    /**
     * Adds a file, of the type it says of itself, {@code application/octet-stream} if it says none.
     *
     * @param name the field
     * @param file the file; null is left out
     * @return this
     */
    public Multipart file(String name, @Nullable Upload file) {
        return files(name, file == null ? List.of() : List.of(file));
    }

    /**
     * Adds a file.
     *
     * @param name the field
     * @param contentType what it is, unless it says so itself; of several, separated by commas, the one that its name
     *     ends in, else the first
     * @param file the file; null is left out
     * @return this
     */
    public Multipart file(String name, String contentType, @Nullable Upload file) {
        return file(name, file == null || file.contentType() != null ? file : file.as(fitting(contentType, file)));
    }

    private static String fitting(String contentTypes, Upload file) {
        var types = contentTypes.split("\\s*,\\s*");
        var named = URLConnection.guessContentTypeFromName(file.fileName());
        return Stream.of(types)
                .filter(type -> type.equalsIgnoreCase(named))
                .findFirst()
                .orElse(types[0]);
    }

    /**
     * Adds a field for each property of an object.
     *
     * @param <T> the type of the object
     * @param codec writes it as JSON, whose properties become fields as {@link #field(String, Object)} takes them
     * @param value the object; null for none
     * @return this
     * @throws io.wirescribe.json.JsonException if it is not an object
     */
    public <T> Multipart fields(Codec<T> codec, @Nullable T value) {
        var json = codec.toValue(value);
        if (json != null) {
            json.asMap().forEach(this::field);
        }
        return this;
    }

    /**
     * Adds files under one name.
     *
     * @param name the field
     * @param contentType what each is, as {@link #file(String, String, Upload)} takes it
     * @param files the files; null for none
     * @return this
     */
    public Multipart files(String name, String contentType, @Nullable Iterable<Upload> files) {
        for (var file : files == null ? List.<Upload>of() : files) {
            file(name, contentType, file);
        }
        return this;
    }

    /**
     * Adds files under one name.
     *
     * @param name the field
     * @param files the files; null for none
     * @return this
     */
    public Multipart files(String name, @Nullable Iterable<Upload> files) {
        for (var file : files == null ? List.<Upload>of() : files) {
            var type = file.contentType();
            var fileName = file.fileName();
            var named = named(name) + (fileName.isEmpty() ? "" : "; filename=\"" + quoted(fileName) + "\"");
            part(name, named, type == null ? "application/octet-stream" : type, file, file.headers());
        }
        return this;
    }

    /**
     * Adds files, each under a name of its own.
     *
     * @param files the files by field; one that is null is left out
     * @return this
     */
    public Multipart files(Map<String, ? extends @Nullable Upload> files) {
        files.forEach(this::file);
        return this;
    }

    private void part(String field, String contentType, Content content) {
        part(field, named(field), contentType, content, Headers.EMPTY);
    }

    private static String named(String name) {
        return "; name=\"" + quoted(name) + "\"";
    }

    private void part(String field, String parameters, String contentType, Content content, Headers own) {
        var type = Rendering.headerValue("content-type", requireNonNull(contentType, "contentType"));
        var more = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers.getOrDefault(field, Map.of()));
        own.toMap().forEach((header, values) -> more.put(header, values.get(0)));
        var lines = new StringBuilder();
        more.forEach((header, value) ->
                lines.append("\r\n").append(header).append(": ").append(value));
        pieces.add(text("--" + boundary + "\r\ncontent-disposition: form-data" + parameters + "\r\ncontent-type: "
                + type + lines + "\r\n\r\n"));
        pieces.add(content);
        pieces.add(text("\r\n"));
    }

    /** As browsers do it, so that a name can end neither its quotes nor its line. */
    private static String quoted(String name) {
        return name.replace("\"", "%22")
                .replace("\r", "%0D")
                .replace("\n", "%0A")
                .replace("\0", "%00");
    }

    private static Bytes text(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The body of all that was added.
     *
     * @return the body
     */
    public Body body() {
        var all = new ArrayList<>(pieces);
        all.add(text("--" + boundary + "--\r\n"));
        return new Body("multipart/form-data; boundary=" + boundary, new Joined(List.copyOf(all)));
    }

    /** Pieces one after the other, each opened when the one before has ended. */
    private record Joined(List<Content> pieces) implements Content {

        @Override
        public InputStream open() {
            return new Sequence(new ArrayList<>(pieces));
        }

        @Override
        public long length() {
            long sum = 0;
            for (var piece : pieces) {
                long length = piece.length();
                if (length < 0) {
                    return -1;
                }
                sum += length;
            }
            return sum;
        }

        @Override
        public boolean isRepeatable() {
            return pieces.stream().allMatch(Content::isRepeatable);
        }
    }

    private static final class Sequence extends BulkInput {

        private final List<Content> rest;
        private InputStream current = new ByteArrayInputStream(new byte[0]);

        Sequence(List<Content> rest) {
            this.rest = rest;
            Collections.reverse(rest);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            while (true) {
                int count = current.read(target, offset, length);
                if (count >= 0) {
                    return count;
                }
                current.close();
                if (rest.isEmpty()) {
                    return -1;
                }
                current = rest.remove(rest.size() - 1).open();
            }
        }

        @Override
        public void close() throws IOException {
            rest.clear();
            current.close();
        }
    }
}
