package io.wirescribe.bedrock;

import io.wirescribe.RawResponse;
import io.wirescribe.WirescribeException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A body made of another when it is first read, by the thread that reads it: no other may wait for what has yet to
 * arrive. What cannot be changed stays as it came.
 */
final class LazyBody extends InputStream {

    private static final int LIMIT = 64 << 20;
    private static final int PIECE = 1 << 10;

    private final InputStream source;
    private final UnaryOperator<byte[]> change;
    private @Nullable InputStream changed;

    private LazyBody(InputStream source, UnaryOperator<byte[]> change) {
        this.source = source;
        this.change = change;
    }

    /** The answer with its body changed. */
    static RawResponse in(RawResponse answer, UnaryOperator<byte[]> change) {
        return answer.withBody(answer.headers().without("content-length"), new LazyBody(answer.body(), change));
    }

    private InputStream changed() throws IOException {
        if (changed == null) {
            changed = new ByteArrayInputStream(of(all(source)));
        }
        return changed;
    }

    /** Takes no more memory than there is to read: most answers are small, and there as a whole. */
    private static byte[] all(InputStream source) throws IOException {
        var all = new ByteArrayOutputStream(PIECE);
        for (int next = source.read(); next >= 0 && all.size() < LIMIT; next = source.read()) {
            all.write(next);
            int more = Math.max(PIECE, source.available());
            all.writeBytes(source.readNBytes(Math.min(LIMIT - all.size(), more)));
        }
        return all.toByteArray();
    }

    private byte[] of(byte[] body) {
        try {
            return change.apply(body);
        } catch (WirescribeException | IllegalStateException e) {
            return body;
        }
    }

    @Override
    public int read() throws IOException {
        return changed().read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return changed().read(target, offset, length);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
