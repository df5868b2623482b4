package com.acme.benchmark.twin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Frames of AWS's event streams, checksums included, with the payload in place. */
public abstract class Frames {
    byte[] buf = new byte[16 * 1024];
    int start, end;
    final CRC32 crc = new CRC32();

    /** chunk: ":event-type" is chunk and ":message-type" is event. */
    protected abstract void message(boolean chunk, byte[] b, int off, int len) throws IOException;

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
        end = keep;
        start = 0;
    }

    static int i32(byte[] b, int p) {
        return b[p] << 24 | (b[p + 1] & 255) << 16 | (b[p + 2] & 255) << 8 | b[p + 3] & 255;
    }

    static final byte[] TYPE = ":event-type".getBytes(StandardCharsets.US_ASCII),
            CHUNK = "chunk".getBytes(StandardCharsets.US_ASCII),
            MTYPE = ":message-type".getBytes(StandardCharsets.US_ASCII),
            EVENT = "event".getBytes(StandardCharsets.US_ASCII);

    void parse() throws IOException {
        byte[] b = buf;
        while (end - start >= 12) {
            int total = i32(b, start), hl = i32(b, start + 4);
            if (total < 16 || total > 24 << 20 || hl > total - 16) throw new IOException("bad frame");
            if (end - start < total) {
                if (start + total > b.length) {
                    room(total - (end - start));
                }
                return;
            }
            crc.reset();
            crc.update(b, start, 8);
            if ((int) crc.getValue() != i32(b, start + 8)) throw new IOException("prelude crc");
            crc.update(b, start + 8, total - 12);
            if ((int) crc.getValue() != i32(b, start + total - 4)) throw new IOException("message crc");
            boolean chunk = false, ev = false;
            int p = start + 12, he = p + hl;
            while (p < he) {
                int nl = b[p++] & 255, ns = p;
                p += nl;
                int type = b[p++];
                if (type != 7) throw new IOException("header type " + type);
                int vl = (b[p] & 255) << 8 | b[p + 1] & 255;
                p += 2;
                if (Arrays.equals(b, ns, ns + nl, TYPE, 0, TYPE.length))
                    chunk = Arrays.equals(b, p, p + vl, CHUNK, 0, CHUNK.length);
                else if (Arrays.equals(b, ns, ns + nl, MTYPE, 0, MTYPE.length))
                    ev = Arrays.equals(b, p, p + vl, EVENT, 0, EVENT.length);
                p += vl;
            }
            int s = start;
            start += total;
            message(chunk && ev, b, s + 12 + hl, total - 16 - hl);
        }
    }
}
