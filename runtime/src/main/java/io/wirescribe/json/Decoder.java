package io.wirescribe.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads JSON texts one after the other, such as the events of a stream, at less cost than {@link Codec#decode(byte[])}
 * has for each:
 *
 * <pre>{@code
 * var decoder = new Decoder<>(CompletionEvent.JSON);
 * for (byte[] line : lines) {
 *     use(decoder.decode(line, 0, line.length));
 * }
 * }</pre>
 *
 * <p>Not safe for use by several threads. It keeps nothing that would have to be closed.
 *
 * @param <T> the type
 */
public final class Decoder<T extends @Nullable Object> {

    private final Codec<T> codec;
    private final ByteTokens tokens = new ByteTokens();

    /**
     * A decoder that has read nothing yet.
     *
     * @param codec reads each text
     */
    public Decoder(Codec<T> codec) {
        this.codec = codec;
    }

    /**
     * Reads a whole JSON text.
     *
     * @param json holds the text in UTF-8
     * @param offset where the text begins
     * @param length how many bytes it has
     * @return the value
     * @throws JsonException if the text is malformed, not what the type asks for, or goes on after the value
     */
    public T decode(byte[] json, int offset, int length) {
        tokens.take(json, offset, length);
        try {
            tokens.next();
            var value = codec.read(new JsonReader(tokens));
            tokens.end();
            return value;
        } catch (ByteTokens.Unclear e) {
            return Parsing.read(codec, json, offset, length);
        }
    }
}
