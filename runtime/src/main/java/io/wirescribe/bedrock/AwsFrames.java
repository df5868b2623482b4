package io.wirescribe.bedrock;

import io.wirescribe.http.EventSource.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Reads the frames of {@code application/vnd.amazon.eventstream}, each as soon as its last byte has arrived. A frame
 * stays in one buffer, which the next one uses again.
 *
 * <p>A frame is: its length, the length of its headers, a checksum of the two, the headers, the payload, a checksum of
 * all of it.
 */
final class AwsFrames {

    static final int LIMIT = 24 << 20;
    static final int SMALLEST = 16;

    private static final int PRELUDE = 12;
    private static final int CHECKSUM = 4;
    private static final int BYTES = 6;
    private static final int STRING = 7;

    private final InputStream in;
    private final int limit;
    private final CRC32 checksum = new CRC32();
    private byte[] frame = new byte[2 << 10];
    private int payloadStart = PRELUDE;
    private int payloadEnd = PRELUDE;

    /** @param limit how many bytes a frame may have */
    AwsFrames(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * Reads on to the next frame.
     *
     * @return false at the end of the stream
     */
    boolean next() throws IOException {
        int got = in.readNBytes(frame, 0, PRELUDE);
        if (got == 0) {
            return false;
        }
        whole(got == PRELUDE);
        verify(PRELUDE - CHECKSUM);
        int length = int32(0);
        int headers = int32(4);
        if (length < SMALLEST || headers < 0 || headers > length - SMALLEST) {
            throw new Unreadable("the lengths of a frame contradict each other");
        }
        if (length > limit) {
            throw new Unreadable("a frame is larger than " + limit + " bytes");
        }
        read(length);
        verify(length - CHECKSUM);
        payloadStart = PRELUDE + headers;
        payloadEnd = length - CHECKSUM;
        checkHeaders();
        return true;
    }

    private void read(int length) throws IOException {
        if (length > frame.length) {
            var larger = new byte[Math.max(length, Math.min(limit, frame.length * 2))];
            System.arraycopy(frame, 0, larger, 0, PRELUDE);
            frame = larger;
        }
        whole(in.readNBytes(frame, PRELUDE, length - PRELUDE) == length - PRELUDE);
    }

    private static void whole(boolean whole) throws Unreadable {
        if (!whole) {
            throw new Unreadable("the stream ended within an event");
        }
    }

    private void verify(int length) throws Unreadable {
        checksum.reset();
        checksum.update(frame, 0, length);
        if ((int) checksum.getValue() != int32(length)) {
            throw new Unreadable("the checksum of a frame is wrong: it was damaged on its way");
        }
    }

    private void checkHeaders() throws Unreadable {
        int at = PRELUDE;
        while (at < payloadStart) {
            at = afterHeader(at);
        }
        if (at != payloadStart) {
            throw malformedHeaders();
        }
    }

    /** Every header is: the length of its name, the name, its type, its value. */
    private int afterHeader(int at) throws Unreadable {
        int type = at + 1 + (frame[at] & 0xff);
        if (type >= payloadStart) {
            throw malformedHeaders();
        }
        int value = type + 1;
        return switch (frame[type]) {
            case 0, 1 -> value;
            case 2 -> value + 1;
            case 3 -> value + 2;
            case 4 -> value + 4;
            case 5, 8 -> value + 8;
            case BYTES, STRING -> {
                if (value + 2 > payloadStart) {
                    throw malformedHeaders();
                }
                yield value + 2 + int16(value);
            }
            case 9 -> value + 16;
            default -> throw malformedHeaders();
        };
    }

    private static Unreadable malformedHeaders() {
        return new Unreadable("the headers of a frame are malformed");
    }

    /** The value of a header that holds text, null if there is none. */
    @Nullable
    String header(String name) throws Unreadable {
        int at = valueOf(name);
        return at < 0 ? null : text(at + 2, at + 2 + int16(at));
    }

    /** Whether a header that holds text is this, or is not there. */
    boolean isOrLacks(String name, String value) throws Unreadable {
        int at = valueOf(name);
        return at < 0 || isAt(at + 2, int16(at), value);
    }

    /** Where the value of a header that holds text is, after its length; -1 if there is none. */
    private int valueOf(String name) throws Unreadable {
        int at = PRELUDE;
        while (at < payloadStart) {
            int length = frame[at] & 0xff;
            int type = at + 1 + length;
            if (frame[type] == STRING && isAt(at + 1, length, name)) {
                return type + 1;
            }
            at = afterHeader(at);
        }
        return -1;
    }

    private boolean isAt(int from, int length, String text) {
        int same = 0;
        while (length == text.length() && same < length && frame[from + same] == text.charAt(same)) {
            same++;
        }
        return same == length && length == text.length();
    }

    private String text(int from, int to) {
        return new String(frame, from, to - from, StandardCharsets.UTF_8);
    }

    private int int16(int at) {
        return (frame[at] & 0xff) << 8 | (frame[at + 1] & 0xff);
    }

    private int int32(int at) {
        return int16(at) << 16 | int16(at + 2);
    }

    /** Holds the payload from {@link #payloadStart()} on, until the next frame is read. */
    byte[] bytes() {
        return frame;
    }

    int payloadStart() {
        return payloadStart;
    }

    int payloadLength() {
        return payloadEnd - payloadStart;
    }
}
