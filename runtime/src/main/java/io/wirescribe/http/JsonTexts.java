package io.wirescribe.http;

import io.wirescribe.RawResponse;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON texts that follow one another: JSON lines, JSON text sequences (RFC 7464), or with nothing in between.
 * Each is an event, given as soon as its end has arrived.
 */
final class JsonTexts implements EventSource {

    private static final int BUFFER = 8 << 10;

    private final InputStream in;
    private final int limit;
    private byte[] buffer = new byte[BUFFER];
    private int scanned;
    private int end;
    private int start;
    private byte[] data = new byte[0];
    private int length;

    JsonTexts(RawResponse answer) {
        this.in = answer.body();
        this.limit = answer.limits().event();
    }

    @Override
    public boolean next() throws IOException {
        if (!toBeginning()) {
            return false;
        }
        int close = toEnd();
        length = close - start;
        if (data.length < length) {
            data = new byte[Math.max(length, 2 * data.length)];
        }
        System.arraycopy(buffer, start, data, 0, length);
        start = close;
        return true;
    }

    private boolean toBeginning() throws IOException {
        scanned = start;
        while (has()) {
            if (!isBetween(buffer[scanned])) {
                start = scanned;
                return true;
            }
            start = ++scanned;
        }
        return false;
    }

    /** White space, the mark before each text of a sequence, and the byte order mark. */
    private static boolean isBetween(byte b) {
        return switch (b) {
            case ' ', '\t', '\n', '\r', 0x1e, (byte) 0xef, (byte) 0xbb, (byte) 0xbf -> true;
            default -> false;
        };
    }

    /** Where the text ends that begins at {@link #start}. */
    private int toEnd() throws IOException {
        int depth = 0;
        while (has()) {
            byte b = buffer[scanned++];
            switch (b) {
                case '"' -> {
                    throughString();
                    if (depth == 0) {
                        return scanned;
                    }
                }
                case '{', '[' -> depth++;
                case '}', ']' -> {
                    depth--;
                    if (depth <= 0) {
                        return scanned;
                    }
                }
                default -> {
                    if (depth == 0 && isBetween(b)) {
                        return scanned - 1;
                    }
                }
            }
        }
        if (depth > 0) {
            throw new Unreadable("the stream ended within an event");
        }
        return scanned;
    }

    private void throughString() throws IOException {
        while (has()) {
            byte b = buffer[scanned++];
            if (b == '"') {
                return;
            }
            if (b == '\\' && has()) {
                scanned++;
            }
        }
        throw new Unreadable("the stream ended within an event");
    }

    /** Whether there is a byte to be looked at, waited for if it has not come yet. */
    private boolean has() throws IOException {
        if (scanned < end) {
            return true;
        }
        int rest = end - start;
        if (rest > limit) {
            throw new Unreadable("an event is larger than " + limit + " bytes");
        }
        if (rest == 0) {
            scanned = 0;
            start = 0;
            end = 0;
        } else if (end == buffer.length) {
            var larger = rest > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
            System.arraycopy(buffer, start, larger, 0, rest);
            buffer = larger;
            scanned -= start;
            start = 0;
            end = rest;
        }
        int count = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, count);
        return count > 0;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public byte[] data() {
        return data;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public @Nullable RawResponse error() {
        return null;
    }
}
