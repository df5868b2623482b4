package io.wirescribe.json;

import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads JSON texts one after the other, such as the events of a stream, at less cost than {@link Codec#decode(byte[])}
 * has for each:
 *
 * <pre>{@code
 * try (var decoder = new Decoder<>(CompletionEvent.JSON)) {
 *     for (byte[] line : lines) {
 *         use(decoder.decode(line, 0, line.length));
 *     }
 * }
 * }</pre>
 *
 * <p>Not safe for use by several threads. Closing it gives its buffers back; it can be used again afterwards.
 *
 * @param <T> the type
 */
public final class Decoder<T extends @Nullable Object> implements AutoCloseable {

    private final Codec<T> codec;
    private final Input input = new Input();
    private @Nullable JsonParser parser;
    private @Nullable JsonReader reader;

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
        input.take(json, offset, length);
        boolean read = false;
        try {
            var in = reader();
            if (in.parser.nextToken() != null) {
                var value = codec.read(in);
                read = input.isReadBy(in.parser);
                if (read) {
                    return value;
                }
            }
        } catch (JacksonException | JsonException e) {
            // whoever reads it alone can tell where in this text that is
        } finally {
            if (!read) {
                close();
            }
        }
        return codec.decode(json, offset, length);
    }

    private JsonReader reader() {
        if (reader == null) {
            parser = Json.ENDLESS.createParser(ObjectReadContext.empty(), input);
            reader = new JsonReader(parser);
        }
        return reader;
    }

    @Override
    public void close() {
        if (parser != null) {
            parser.close();
        }
        parser = null;
        reader = null;
    }

    /**
     * The texts, with a space after each, which ends a number. The end of a text is none of the input unless the parser
     * asks for more than there is; then it is the end of this parser, too.
     */
    private static final class Input extends InputStream {

        private byte[] json = {};
        private int next;
        private int end;
        private boolean spaced;

        void take(byte[] json, int offset, int length) {
            this.json = json;
            next = offset;
            end = offset + length;
            spaced = false;
        }

        @Override
        public int read() {
            if (next < end) {
                return json[next++] & 0xff;
            }
            return space();
        }

        private int space() {
            if (spaced) {
                return -1;
            }
            spaced = true;
            return ' ';
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = Math.min(length, end - next);
            System.arraycopy(json, next, target, offset, count);
            next += count;
            if (count == length) {
                return count;
            }
            int space = space();
            if (space < 0) {
                return count == 0 ? -1 : count;
            }
            target[offset + count] = (byte) space;
            return count + 1;
        }

        /** Whether the parser has read the text to its end, but for spaces, which it then has read too. */
        boolean isReadBy(JsonParser parser) {
            var rest = new Rest();
            if (parser.releaseBuffered(rest) < 0) {
                return false;
            }
            while (next < end) {
                rest.write(json[next++]);
            }
            return rest.isSpace;
        }
    }

    private static final class Rest extends OutputStream {

        private boolean isSpace = true;

        @Override
        public void write(int b) {
            isSpace &= b == ' ' || b == '\n' || b == '\r' || b == '\t';
        }
    }
}
