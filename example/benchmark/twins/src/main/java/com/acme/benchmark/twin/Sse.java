package com.acme.benchmark.twin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Server-sent events with one line of data, without a String for the data. */
public abstract class Sse {
    byte[] buf = new byte[16 * 1024];
    int start, end, scan;
    String event;
    int dataStart = -1, dataEnd;

    protected abstract void event(String name, byte[] b, int off, int end) throws IOException;

    public void feed(ByteBuffer in) throws IOException {
        int n = in.remaining();
        room(n);
        in.get(buf, end, n);
        end += n;
        parse();
    }

    public void feed(byte[] b, int off, int n) throws IOException {
        room(n);
        System.arraycopy(b, off, buf, end, n);
        end += n;
        parse();
    }

    void room(int n) {
        if (end + n <= buf.length) return;
        int keep = end - start;
        if (keep + n <= buf.length) System.arraycopy(buf, start, buf, 0, keep);
        else buf = Arrays.copyOfRange(buf, start, start + Math.max(buf.length * 2, keep + n));
        scan -= start;
        if (dataStart >= 0) {
            dataStart -= start;
            dataEnd -= start;
        }
        end = keep;
        start = 0;
    }

    static final byte[] COMPLETION = "completion".getBytes(StandardCharsets.US_ASCII);

    void parse() throws IOException {
        byte[] b = buf;
        int lineStart = scan, i = scan;
        while (true) {
            while (i < end && b[i] != '\n') i++;
            if (i == end) {
                scan = lineStart;
                return;
            }
            int e = i > lineStart && b[i - 1] == '\r' ? i - 1 : i;
            if (e == lineStart) { // dispatch
                if (dataStart >= 0) event(event, b, dataStart, dataEnd);
                event = null;
                dataStart = -1;
                start = i + 1;
            } else if (e - lineStart > 5
                    && b[lineStart] == 'd'
                    && b[lineStart + 4] == ':') { // one data line only: enough for JSON streams
                dataStart = b[lineStart + 5] == ' ' ? lineStart + 6 : lineStart + 5;
                dataEnd = e;
            } else if (e - lineStart > 6 && b[lineStart] == 'e' && b[lineStart + 5] == ':') {
                int s = b[lineStart + 6] == ' ' ? lineStart + 7 : lineStart + 6;
                event = Arrays.equals(b, s, e, COMPLETION, 0, COMPLETION.length)
                        ? "completion"
                        : new String(b, s, e - s, StandardCharsets.UTF_8);
            }
            lineStart = ++i;
        }
    }
}
