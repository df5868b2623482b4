package io.wirescribe.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** Sends content as the server takes it, on the thread of the caller. */
final class ApacheUpload extends AbstractHttpEntity {

    private static final int BUFFER = 16 << 10;

    private final Content content;
    private final ApacheExchange exchange;

    ApacheUpload(Content content, ApacheExchange exchange) {
        super((String) null, null, content.length() < 0);
        this.content = content;
        this.exchange = exchange;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        exchange.beginUpload();
        try (var in = open()) {
            var part = new byte[BUFFER];
            for (int count = read(in, part); count >= 0; count = read(in, part)) {
                out.write(part, 0, count);
            }
        } finally {
            exchange.endUpload();
        }
    }

    private InputStream open() throws IOException {
        try {
            return content.open();
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(e);
        }
    }

    private static int read(InputStream in, byte[] part) throws IOException {
        try {
            return in.read(part);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(e);
        }
    }

    @Override
    public long getContentLength() {
        return content.length();
    }

    /** Whoever sends a request again asks for it again. */
    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    @Override
    public InputStream getContent() throws IOException {
        return open();
    }

    @Override
    public void close() {}
}
