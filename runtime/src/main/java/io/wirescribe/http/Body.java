package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.Upload;
import io.wirescribe.json.Codec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a request carries: in memory, or streamed from wherever it is. */
public final class Body {

    private static final String ANY = "application/octet-stream";

    private final String contentType;
    private final Content content;
    private final boolean encoded;

    /**
     * A body in memory. The bytes are not copied: whoever hands them over leaves them alone.
     *
     * @param contentType the media type
     * @param bytes the content
     */
    public Body(String contentType, byte[] bytes) {
        this(contentType, new Bytes(bytes));
    }

    /**
     * A body that is read while it is sent.
     *
     * @param contentType the media type
     * @param content the content
     */
    public Body(String contentType, Content content) {
        this(contentType, content, false);
    }

    private Body(String contentType, Content content, boolean encoded) {
        this.contentType = requireNonNull(contentType, "contentType");
        this.content = requireNonNull(content, "content");
        this.encoded = encoded;
    }

    /**
     * JSON.
     *
     * @param <T> the type of the value
     * @param contentType the media type, {@code application/json} or one in {@code +json}
     * @param codec writes the value
     * @param value the value; null for no body
     * @return the body, or null
     * @throws io.wirescribe.json.JsonException if JSON cannot express the value, such as NaN
     */
    public static <T> @Nullable Body json(String contentType, Codec<T> codec, @Nullable T value) {
        return value == null ? null : new Body(contentType, new Bytes(codec.encode(value)), true);
    }

    /**
     * Text, in the charset of its type, UTF-8 if that names none.
     *
     * @param contentType the media type, such as {@code text/plain}
     * @param text the text; null for no body
     * @return the body, or null
     * @throws IllegalArgumentException if there is no such charset
     */
    public static @Nullable Body text(String contentType, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var charset = MediaType.of(contentType).charset();
        return charset == null
                ? new Body(contentType + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8))
                : new Body(contentType, text.getBytes(charset));
    }

    /**
     * Content as it is.
     *
     * @param contentType the media type; where it is {@code application/octet-stream} or a range such as
     *     {@code image/*}, the content may say more of itself, and where it is of the same type, its own parameters
     * @param upload the content; null for no body
     * @return the body, or null
     */
    public static @Nullable Body of(String contentType, @Nullable Upload upload) {
        return of(List.of(contentType), upload);
    }

    /**
     * Content as it is, of one of several types: its own if that is among them, whatever its parameters, or fits a
     * range among them, otherwise the first that is no range.
     *
     * @param contentTypes the media types, at least one, each as {@link #of(String, Upload)} takes it
     * @param upload the content; null for no body
     * @return the body, or null
     */
    public static @Nullable Body of(List<String> contentTypes, @Nullable Upload upload) {
        return upload == null ? null : new Body(type(contentTypes, upload.contentType()), upload);
    }

    private static String type(List<String> contentTypes, @Nullable String own) {
        if (own != null && contentTypes.stream().anyMatch(type -> type.equals(ANY) || isWithin(own, type))) {
            return whole(contentTypes, own);
        }
        return contentTypes.stream()
                .filter(type -> !type.contains("*"))
                .findFirst()
                .orElse(Objects.requireNonNullElse(own, ANY));
    }

    /** With the parameters of the type that is meant, if it says none of its own. */
    private static String whole(List<String> contentTypes, String own) {
        var type = MediaType.of(own);
        return contentTypes.stream()
                .filter(each -> type.equals(new MediaType(MediaType.of(each).name(), "")))
                .findFirst()
                .orElse(own);
    }

    private static boolean isWithin(String own, String range) {
        return MediaType.of(own).isWithin(MediaType.of(range));
    }

    /**
     * The media type.
     *
     * @return the type, perhaps with parameters
     */
    public String contentType() {
        return contentType;
    }

    /**
     * The content.
     *
     * @return what is opened and read
     */
    public Content content() {
        return content;
    }

    /**
     * The content of a body in memory, not copied.
     *
     * @return the bytes
     * @throws IllegalStateException if the body is streamed
     */
    public byte[] bytes() {
        if (content instanceof Bytes bytes) {
            return bytes.array();
        }
        throw new IllegalStateException("the body is streamed, not in memory");
    }

    /**
     * Whether a codec wrote the content, as {@link #json} has it do: then it is well-formed JSON, in memory.
     *
     * @return true if it did
     */
    public boolean isEncoded() {
        return encoded;
    }

    /** The type and the length only: the content may be a secret. */
    @Override
    public String toString() {
        var length = content.length() < 0 ? "streamed" : content.length() + " bytes";
        return "Body[" + contentType + ", " + length + "]";
    }
}
