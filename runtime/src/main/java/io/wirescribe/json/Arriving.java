package io.wirescribe.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import tools.jackson.core.util.BufferRecycler;

/** The beginning of a text that arrives, all of it in most cases, in a buffer that is used again. */
final class Arriving implements AutoCloseable {

    private static final int BUFFER = BufferRecycler.BYTE_READ_IO_BUFFER;
    private static final int LARGEST = 64 << 10;

    private final BufferRecycler buffers = Json.buffers();
    private byte[] bytes = buffers.allocByteBuffer(BUFFER);
    private int length;

    /**
     * Takes what comes, as far as there is room for it.
     *
     * @return whether nothing comes after it
     * @throws JsonException if more came than may
     * @throws UncheckedIOException if the stream fails
     */
    boolean takesAll(InputStream in) {
        try {
            while (length < LARGEST) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, Math.min(2 * length, LARGEST));
                }
                int count = in.read(bytes, length, bytes.length - length);
                if (count < 0) {
                    return true;
                }
                length += count;
            }
            return false;
        } catch (LimitedInput.TooLarge e) {
            throw JsonException.because(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** What was taken, to be read once more. */
    InputStream read() {
        return new ByteArrayInputStream(bytes, 0, length);
    }

    @Override
    public void close() {
        buffers.releaseByteBuffer(BUFFER, bytes);
        buffers.releaseToPool();
    }
}
