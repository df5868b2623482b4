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
    private final boolean whole;

    /** @throws UncheckedIOException if the stream fails */
    Arriving(InputStream in) {
        try {
            whole = filled(in);
        } catch (LimitedInput.TooLarge e) {
            close();
            throw JsonException.because(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private boolean filled(InputStream in) throws IOException {
        while (true) {
            if (length == bytes.length) {
                if (length >= LARGEST) {
                    return false;
                }
                bytes = Arrays.copyOf(bytes, Math.min(2 * length, LARGEST));
            }
            int count = in.read(bytes, length, bytes.length - length);
            if (count < 0) {
                return true;
            }
            length += count;
        }
    }

    /** Whether nothing comes after it. */
    boolean isWhole() {
        return whole;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    InputStream read() {
        return new ByteArrayInputStream(bytes, 0, length);
    }

    @Override
    public void close() {
        buffers.releaseByteBuffer(BUFFER, bytes);
        buffers.releaseToPool();
    }
}
