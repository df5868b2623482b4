package io.wirescribe.http;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The body of an answer, read by whoever asks for it and closed by whoever must. */
final class ApacheBody extends BulkInput {

    private final InputStream content;
    private final ApacheExchange exchange;
    private boolean ended;
    private @Nullable IOException broken;

    ApacheBody(InputStream content, ApacheExchange exchange) {
        this.content = content;
        this.exchange = exchange;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (broken != null) {
            throw broken;
        }
        if (ended && !exchange.isClosed()) {
            return -1;
        }
        exchange.beginReading();
        try {
            int count = content.read(target, offset, length);
            if (count < 0) {
                ended = true;
                exchange.done();
            }
            return count;
        } catch (IOException e) {
            broken = exchange.whileReading(e);
            exchange.close("closed");
            throw broken;
        } finally {
            exchange.endReading();
        }
    }

    /** Closing the content would read it to its end. */
    @Override
    public void close() {
        exchange.close("closed");
    }
}
