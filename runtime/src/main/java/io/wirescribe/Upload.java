package io.wirescribe;

import static java.util.Objects.requireNonNull;

import io.wirescribe.http.Content;
import io.wirescribe.http.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Content that is sent as a body or as a file of a form, read while it is sent and never as a whole in memory.
 *
 * <pre>{@code
 * files.create(Upload.of(Path.of("cat.png")));
 * files.create(Upload.of("cat.png", bytes).as("image/png"));
 * files.create(Upload.once("log.txt", inputStream));
 * files.create(Upload.text("https://example.com/cat.png"));
 * }</pre>
 *
 * <p>Immutable. Content that can be opened once only is sent once: a call with it is not retried.
 */
public final class Upload implements Content {

    private final String fileName;
    private final @Nullable String contentType;
    private final Content content;
    private final Headers headers;

    private Upload(String fileName, @Nullable String contentType, Content content) {
        this(fileName, contentType, content, Headers.EMPTY);
    }

    private Upload(String fileName, @Nullable String contentType, Content content, Headers headers) {
        this.fileName = requireNonNull(fileName, "fileName");
        this.contentType = contentType;
        this.content = requireNonNull(content, "content");
        this.headers = headers;
    }

    /**
     * A file, under its own name and of the type that the platform knows for it.
     *
     * @param file the file
     * @return the content
     * @throws IllegalArgumentException if there is no such file, or it cannot be read
     */
    public static Upload of(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("there is no file that can be read: " + file);
        }
        var name = file.getFileName();
        return new Upload(name == null ? "" : name.toString(), typeOf(file), new OfFile(file));
    }

    /**
     * Bytes, which are not copied.
     *
     * @param fileName what the server is told as the name of the file
     * @param bytes the content
     * @return the content
     */
    public static Upload of(String fileName, byte[] bytes) {
        requireNonNull(bytes, "bytes");
        return of(fileName, () -> new ByteArrayInputStream(bytes)).sized(bytes.length);
    }

    /**
     * Content that is opened each time it is sent.
     *
     * @param fileName what the server is told as the name of the file
     * @param content opens it
     * @return the content
     */
    public static Upload of(String fileName, Content content) {
        return new Upload(fileName, null, content);
    }

    /**
     * A stream, which is read once and then closed.
     *
     * @param fileName what the server is told as the name of the file
     * @param content the stream
     * @return the content
     */
    public static Upload once(String fileName, InputStream content) {
        return new Upload(fileName, null, new Once(requireNonNull(content, "content"), new AtomicBoolean()));
    }

    /**
     * A text, for a field of a form that can be a file or a text, such as the URL of one.
     *
     * @param text the text
     * @return the content, which has no name, so that it is sent as any other text of a form
     */
    public static Upload text(String text) {
        return of("", text.getBytes(StandardCharsets.UTF_8)).as("text/plain; charset=utf-8");
    }

    private static @Nullable String typeOf(Path file) {
        try {
            return Files.probeContentType(file);
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * The same content of a certain type.
     *
     * @param contentType the media type
     * @return another upload
     */
    public Upload as(String contentType) {
        return new Upload(fileName, requireNonNull(contentType, "contentType"), content, headers);
    }

    /**
     * The same content under another name.
     *
     * @param fileName what the server is told as the name of the file
     * @return another upload
     */
    public Upload named(String fileName) {
        return new Upload(fileName, contentType, content, headers);
    }

    /**
     * The same content with a header of its own, in place of one of the same name. It is sent with the file where that
     * is a part of a form, and left out elsewhere.
     *
     * @param name the header
     * @param value its value
     * @return another upload
     * @throws IllegalArgumentException if it holds a line break, or anything but printable ASCII
     */
    public Upload header(String name, String value) {
        var all = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers.toMap());
        all.put(name, List.of(value));
        // what cannot be sent is found here, and in the same words as everywhere
        Request.get("/").header(name, value);
        return new Upload(fileName, contentType, content, Headers.of(all));
    }

    /**
     * The same content whose length is known; otherwise it is sent in chunks, which some servers refuse.
     *
     * @param bytes how many bytes the content has
     * @return another upload
     */
    public Upload sized(long bytes) {
        return new Upload(fileName, contentType, new Sized(content, bytes), headers);
    }

    /**
     * What the server is told as the name of the file.
     *
     * @return the name, empty if it has none
     */
    public String fileName() {
        return fileName;
    }

    /**
     * The media type.
     *
     * @return the type, or null if it is not known
     */
    public @Nullable String contentType() {
        return contentType;
    }

    /**
     * What is sent with it as a part of a form.
     *
     * @return the headers
     */
    public Headers headers() {
        return headers;
    }

    @Override
    public InputStream open() throws IOException {
        return content.open();
    }

    @Override
    public long length() {
        return content.length();
    }

    @Override
    public boolean isRepeatable() {
        return content.isRepeatable();
    }

    /** The name and the type only. */
    @Override
    public String toString() {
        return "Upload[" + fileName + ", " + contentType + "]";
    }

    private record OfFile(Path file) implements Content {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public long length() {
            try {
                return Files.size(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Once(InputStream stream, AtomicBoolean opened) implements Content {

        @Override
        public InputStream open() {
            if (opened.getAndSet(true)) {
                throw new IllegalStateException("this content can be sent once only");
            }
            return stream;
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }
    }

    private record Sized(Content content, long length) implements Content {

        @Override
        public InputStream open() throws IOException {
            return content.open();
        }

        @Override
        public boolean isRepeatable() {
            return content.isRepeatable();
        }
    }
}
