package io.wirescribe.http;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events as the HTML standard has them, each as soon as the empty line after it has arrived. The
 * bytes may be split anywhere. The data of an event stays in one buffer, which the next event uses again.
 */
final class ServerSentEvents implements EventSource {

    private static final int BUFFER = 8 << 10;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream in;
    private final int limit;
    private final int status;
    private final Headers headers;

    private byte[] buffer = new byte[BUFFER];
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
        this(answer, answer.limits().event());
    }

    ServerSentEvents(RawResponse answer, int limit) {
        this.in = answer.body();
        this.limit = limit;
        this.status = answer.status();
        this.headers = answer.headers();
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

    private boolean ended() throws Unreadable {
        boolean withinLine = start < end && buffer[start] != ':';
        if (hasData || hasName || withinLine) {
            throw new Unreadable("the stream ended within an event");
        }
        return false;
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
            for (int i = start + scanned; i < end; i++) {
                byte b = buffer[i];
                if (b <= '\r' && (b == '\n' || b == '\r')) { // hardly ever is it that small
                    afterCarriageReturn = b == '\r';
                    return i;
                }
            }
            scanned = end - start;
            if (!fill()) {
                return -1;
            }
        }
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
            buffer = larger;
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
        if (is("data", from, colon)) {
            appendData(value, to);
        } else if (is("event", from, colon)) {
            rename(value, to);
        } else if (is("id", from, colon)) {
            identify(value, to);
        }
    }

    private boolean is(String field, int from, int to) {
        if (to - from != field.length()) {
            return false;
        }
        for (int i = 0; i < field.length(); i++) {
            if (buffer[from + i] != field.charAt(i)) {
                return false;
            }
        }
        return true;
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
            lastName = new String(nameBytes, StandardCharsets.UTF_8);
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
