package io.wirescribe.http;

import io.wirescribe.RawResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A body decompressed by the thread that reads it. How much of it is taken in is bounded after decompression. */
final class Gzip extends BulkInput {

    private static final String ENCODING = "content-encoding";
    private static final int AFTER_END = 8 << 10;

    private final InputStream compressed;
    private @Nullable InputStream plain;
    private boolean ended;

    private Gzip(InputStream compressed) {
        this.compressed = compressed;
    }

    /** Whether to ask for it: a request may say otherwise, and events must not wait in a compressor. */
    static boolean suits(Request request) {
        if (request.header("accept-encoding") != null) {
            return false;
        }
        var accept = request.header("accept");
        return accept == null || !MediaType.isAnyStreamed(accept);
    }

    /** The answer as it was before the server compressed it. */
    static RawResponse decoded(RawResponse answer) {
        var encoding = answer.headers().first(ENCODING);
        if (encoding == null || !(encoding.equalsIgnoreCase("gzip") || encoding.equalsIgnoreCase("x-gzip"))) {
            return answer;
        }
        return answer.withBody(answer.headers().without(ENCODING, "content-length"), new Gzip(answer.body()));
    }

    /** Opened late, because that reads already; an answer to HEAD says gzip and is empty. */
    private InputStream plain() throws IOException {
        var open = plain;
        if (open == null) {
            var in = new Peeking(compressed);
            open = in.available() == 0 ? InputStream.nullInputStream() : new GZIPInputStream(in);
            plain = open;
        }
        return open;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        try {
            int count = plain().read(target, offset, length);
            if (count < 0) {
                ended = true;
                compressed.skip(AFTER_END); // to the end of the exchange, so that its connection is used again
            }
            return count;
        } catch (ZipException e) {
            throw new IOException("the compressed body is damaged", e);
        }
    }

    @Override
    public void close() throws IOException {
        compressed.close();
    }

    /** Waits to tell whether there is more: where there may be none, GZIPInputStream looks for no further member. */
    private static final class Peeking extends PushbackInputStream {

        Peeking(InputStream compressed) {
            super(compressed);
        }

        @Override
        public int available() throws IOException {
            int next = read();
            if (next < 0) {
                return 0;
            }
            unread(next);
            return 1;
        }
    }
}
