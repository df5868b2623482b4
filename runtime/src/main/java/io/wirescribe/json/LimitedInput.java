package io.wirescribe.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Input of which too much is a failure. */
final class LimitedInput extends FilterInputStream {

    private final long limit;
    private long taken;

    LimitedInput(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(count);
        return count;
    }

    private void count(int more) throws TooLarge {
        taken += Math.max(0, more);
        if (taken > limit) {
            throw new TooLarge(limit);
        }
    }

    /** More came than may. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        private TooLarge(long limit) {
            super(words(limit));
        }
    }

    static void check(long length, long limit) {
        if (length > limit) {
            throw JsonException.because(words(limit));
        }
    }

    private static String words(long limit) {
        return "the JSON is larger than " + limit + " bytes";
    }
}
