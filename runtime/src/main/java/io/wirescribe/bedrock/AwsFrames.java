package io.wirescribe.bedrock;

import io.wirescribe.http.EventSource.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    private byte[] buffer = new byte[8 << 10];
    private int arrived;

    /** Where the current frame begins, and where the next one will. */
    private int frame;

    private int next;
    private int payloadStart;
    private byte[] headers = {};
    private boolean repeated;

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
        frame = next;
        if (!arrives(PRELUDE)) {
            whole(arrived == frame);
            return false;
        }
        verify(PRELUDE - CHECKSUM);
        int length = int32(frame);
        int headerLength = int32(frame + 4);
        if (length < SMALLEST || headerLength < 0 || headerLength > length - SMALLEST) {
            throw new Unreadable("the lengths of a frame contradict each other");
        }
        if (length > limit) {
            throw new Unreadable("a frame is larger than " + limit + " bytes");
        }
        whole(arrives(length));
        verify(length - CHECKSUM);
        next = frame + length;
        payloadStart = frame + PRELUDE + headerLength;
        checkHeaders();
        return true;
    }

    /** Waits for so many bytes of the current frame, and for no more. */
    private boolean arrives(int count) throws IOException {
        room(count);
        while (arrived - frame < count) {
            int more = in.read(buffer, arrived, buffer.length - arrived);
            if (more < 0) {
                return false;
            }
            arrived += more;
        }
        return true;
    }

    private void room(int count) {
        if (frame + count > buffer.length) {
            int rest = arrived - frame;
            var larger = count > buffer.length ? new byte[Math.max(count, Math.min(limit, buffer.length * 2))] : buffer;
            System.arraycopy(buffer, frame, larger, 0, rest);
            buffer = larger;
            frame = 0;
            arrived = rest;
        }
    }

    private static void whole(boolean whole) throws Unreadable {
        if (!whole) {
            throw new Unreadable("the stream ended within an event");
        }
    }

    private void verify(int length) throws Unreadable {
        checksum.reset();
        checksum.update(buffer, frame, length);
        if ((int) checksum.getValue() != int32(frame + length)) {
            throw new Unreadable("the checksum of a frame is wrong: it was damaged on its way");
        }
    }

    /** Streams repeat their headers, so those that are known are not looked at once more. */
    private void checkHeaders() throws Unreadable {
        int at = frame + PRELUDE;
        repeated = Arrays.equals(buffer, at, payloadStart, headers, 0, headers.length);
        if (repeated) {
            return;
        }
        headers = Arrays.copyOfRange(buffer, at, payloadStart);
        while (at < payloadStart) {
            at = afterHeader(at);
        }
        if (at != payloadStart) {
            throw malformedHeaders();
        }
    }

    /** Every header is: the length of its name, the name, its type, its value. */
    private int afterHeader(int at) throws Unreadable {
        int type = at + 1 + (buffer[at] & 0xff);
        if (type >= payloadStart) {
            throw malformedHeaders();
        }
        int value = type + 1;
        return switch (buffer[type]) {
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

    /** Whether the headers are those of the frame before; the first frame's are, if there are none. */
    boolean repeatsHeaders() {
        return repeated;
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
        int at = frame + PRELUDE;
        while (at < payloadStart) {
            int length = buffer[at] & 0xff;
            int type = at + 1 + length;
            if (buffer[type] == STRING && isAt(at + 1, length, name)) {
                return type + 1;
            }
            at = afterHeader(at);
        }
        return -1;
    }

    private boolean isAt(int from, int length, String text) {
        int same = 0;
        while (length == text.length() && same < length && buffer[from + same] == text.charAt(same)) {
            same++;
        }
        return same == length && length == text.length();
    }

    private String text(int from, int to) {
        return new String(buffer, from, to - from, StandardCharsets.UTF_8);
    }

    private int int16(int at) {
        return (buffer[at] & 0xff) << 8 | (buffer[at + 1] & 0xff);
    }

    private int int32(int at) {
        return int16(at) << 16 | int16(at + 2);
    }

    /** Holds the payload from {@link #payloadStart()} on, until the next frame is read. */
    byte[] bytes() {
        return buffer;
    }

    int payloadStart() {
        return payloadStart;
    }

    int payloadLength() {
        return next - CHECKSUM - payloadStart;
    }
}
