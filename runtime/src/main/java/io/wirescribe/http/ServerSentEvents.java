package io.wirescribe.http;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events as the HTML standard has them, each as soon as the empty line after it has arrived. The
 * bytes may be split anywhere. The data of an event stays in one buffer, which the next event uses again.
 */
final class ServerSentEvents implements EventSource {

    private static final int BUFFER = 8 << 10;
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = EACH << 7;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** What an event is called that has no name: to be called so says nothing. */
    private static final String UNNAMED = "message";

    private static final byte[] DATA = {'d', 'a', 't', 'a'};
    private static final byte[] EVENT = {'e', 'v', 'e', 'n', 't'};
    private static final byte[] ID = {'i', 'd'};

    private final InputStream in;
    private final int limit;
    private final int status;
    private final Headers headers;

    /** What says that the stream is complete beside {@code [DONE]}; null if nothing does. */
    private final byte @Nullable [] sentinel;

    private byte[] buffer = new byte[BUFFER];
    private ByteBuffer view = viewed(buffer);
    private int start;
    private int end;
    private boolean begun;
    private boolean afterCarriageReturn;

    private byte[] data = new byte[512];
    private int length;
    private boolean hasData;
    private byte[] nameBytes = {};
    private String lastName = "";
    private String name = "";
    private boolean hasName;
    private String lastEventId = "";
    private String pendingId = "";

    ServerSentEvents(RawResponse answer) {
        this(answer, answer.limits().event(), null);
    }

    ServerSentEvents(RawResponse answer, int limit, byte @Nullable [] sentinel) {
        this.in = answer.body();
        this.limit = limit;
        this.status = answer.status();
        this.headers = answer.headers();
        this.sentinel = sentinel;
    }

    /**
     * Reads on to the next event.
     *
     * @return false at the end of the stream
     */
    @Override
    public boolean next() throws IOException {
        forget();
        while (true) {
            int lineEnd = lineEnd();
            if (lineEnd < 0) {
                return ended();
            }
            int from = begun ? start : afterByteOrderMark(lineEnd);
            begun = true;
            start = lineEnd + 1;
            if (from < lineEnd) {
                field(from, lineEnd);
            } else if (dispatched()) {
                return true;
            }
        }
    }

    private void forget() {
        length = 0;
        hasData = false;
        hasName = false;
        name = "";
    }

    private boolean dispatched() {
        lastEventId = pendingId;
        if (!hasData) {
            forget();
            return false;
        }
        length--; // each line of data adds a line feed, the last one is none of the data
        return true;
    }

    /** The event that says that the stream is complete needs no empty line after it, and its line no end. */
    private boolean ended() throws Unreadable {
        boolean withinLine = start < end && buffer[start] != ':';
        if (withinLine) {
            field(start, end);
        }
        if (hasData && (DecodedEvents.isDone(data, length - 1) || isSentinel(length - 1))) {
            return false;
        }
        if (hasData || hasName || withinLine) {
            throw new Unreadable("the stream ended within an event");
        }
        return false;
    }

    private boolean isSentinel(int until) {
        return sentinel != null && name.isEmpty() && Arrays.equals(data, 0, until, sentinel, 0, sentinel.length);
    }

    private int afterByteOrderMark(int lineEnd) {
        int mark = BYTE_ORDER_MARK.length;
        boolean marked =
                lineEnd - start >= mark && Arrays.equals(buffer, start, start + mark, BYTE_ORDER_MARK, 0, mark);
        return marked ? start + mark : start;
    }

    /** Where the current line ends, -1 if the stream does before; never waits for what comes after the line. */
    private int lineEnd() throws IOException {
        int scanned = 0;
        while (true) {
            if (afterCarriageReturn && start < end) {
                afterCarriageReturn = false;
                if (buffer[start] == '\n') {
                    start++;
                }
            }
            for (int i = control(start + scanned); i < end; i = control(i + 1)) {
                if (buffer[i] == '\n' || buffer[i] == '\r') {
                    afterCarriageReturn = buffer[i] == '\r';
                    return i;
                }
            }
            scanned = end - start;
            if (!fill()) {
                return -1;
            }
        }
    }

    private static ByteBuffer viewed(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Where a byte comes that may end a line, eight of them looked at at once; in JSON hardly any other is that small.
     */
    private int control(int from) {
        int next = from;
        while (next <= end - Long.BYTES) {
            long eight = view.getLong(next);
            long small = (eight - EACH * ('\r' + 1)) & ~eight & HIGHEST;
            if (small != 0) {
                return next + (Long.numberOfTrailingZeros(small) >>> 3);
            }
            next += Long.BYTES;
        }
        while (next < end && (buffer[next] < 0 || buffer[next] > '\r')) {
            next++;
        }
        return next;
    }

    private boolean fill() throws IOException {
        int rest = end - start;
        if (rest == 0) {
            start = 0;
            end = 0;
        } else if (end == buffer.length) {
            roomFor(rest);
            var larger = rest > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
            System.arraycopy(buffer, start, larger, 0, rest);
            if (larger != buffer) {
                buffer = larger;
                view = viewed(larger);
            }
            start = 0;
            end = rest;
        }
        int count = in.read(buffer, end, buffer.length - end);
        if (count < 0) {
            return false;
        }
        end += count;
        return true;
    }

    private void roomFor(int more) throws Unreadable {
        if (more > limit - length) {
            throw new Unreadable("an event is larger than " + limit + " bytes");
        }
    }

    private void field(int from, int to) throws Unreadable {
        int colon = from;
        while (colon < to && buffer[colon] != ':') {
            colon++;
        }
        int value = colon + 1 < to && buffer[colon + 1] == ' ' ? colon + 2 : Math.min(colon + 1, to);
        if (is(DATA, from, colon)) {
            appendData(value, to);
        } else if (is(EVENT, from, colon)) {
            rename(value, to);
        } else if (is(ID, from, colon)) {
            identify(value, to);
        }
    }

    private boolean is(byte[] field, int from, int to) {
        return Arrays.equals(buffer, from, to, field, 0, field.length);
    }

    private void appendData(int from, int to) throws Unreadable {
        int added = to - from;
        roomFor(added + 1);
        if (length + added + 1 > data.length) {
            data = Arrays.copyOf(data, Math.max(data.length * 2, length + added + 1));
        }
        System.arraycopy(buffer, from, data, length, added);
        length += added;
        data[length++] = '\n';
        hasData = true;
    }

    /** Streams repeat a few names, so the last one is kept to be used again. */
    private void rename(int from, int to) {
        if (!Arrays.equals(buffer, from, to, nameBytes, 0, nameBytes.length)) {
            nameBytes = Arrays.copyOfRange(buffer, from, to);
            var given = new String(nameBytes, StandardCharsets.UTF_8);
            lastName = given.equals(UNNAMED) ? "" : given;
        }
        name = lastName;
        hasName = true;
    }

    private void identify(int from, int to) {
        var id = new String(buffer, from, to - from, StandardCharsets.UTF_8);
        if (id.indexOf('\0') < 0) {
            pendingId = id;
        }
    }

    /** Whether the event says that the stream is complete. */
    boolean isLast() {
        return isSentinel(length);
    }

    /** The name of the event, empty if it has none. */
    @Override
    public String name() {
        return name;
    }

    /** Holds the data of the event up to {@link #length()}, until the next one is read. */
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
        return name.equals("error")
                ? new RawResponse(status, headers, new ByteArrayInputStream(data, 0, length))
                : null;
    }

    /** The id of the last event that had one, empty if none had. */
    String lastEventId() {
        return lastEventId;
    }
}
