package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the HTML standard, and bounds. */
class ServerSentEventsTest {

    /** One event as a test sees it. */
    record Event(String name, String data) {}

    static List<Event> events(InputStream in) throws IOException {
        var source = new ServerSentEvents(new RawResponse(200, Headers.EMPTY, in));
        var events = new ArrayList<Event>();
        while (source.next()) {
            events.add(new Event(source.name(), new String(source.data(), 0, source.length(), StandardCharsets.UTF_8)));
        }
        return events;
    }

    private static List<Event> events(String body) throws IOException {
        return events(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void linesEndInAnyOfThreeWays() throws IOException {
        for (var end : List.of("\n", "\r", "\r\n")) {
            var body = "event: a\ndata: 1\ndata: 2\n\ndata: 3\n\n".replace("\n", end);
            assertEquals(List.of(new Event("a", "1\n2"), new Event("", "3")), events(body));
        }
    }

    @Test
    void oneSpaceAfterTheColonIsDropped() throws IOException {
        assertEquals(List.of(new Event("", " x\ny\n\n")), events("data:  x\ndata:y\ndata: \ndata\n\n"));
    }

    @Test
    void commentsAndUnknownFieldsMeanNothing() throws IOException {
        assertEquals(
                List.of(new Event("", "1")), events(": c\nretry: 5\nDATA: x\n data: x\ndatas: x\ndata: 1\n\n: c\n\n"));
    }

    @Test
    void messageIsTheNameOfAnEventThatHasNone() throws IOException {
        assertEquals(
                List.of(new Event("", "1"), new Event("messages", "2"), new Event("", "3")),
                events("event: message\ndata: 1\n\nevent: messages\ndata: 2\n\nevent: message\ndata: 3\n\n"));
    }

    @Test
    void anEventWithoutDataIsNone() throws IOException {
        assertEquals(List.of(new Event("", "1")), events("event: a\n\nid: 7\n\ndata: 1\n\n"));
    }

    @Test
    void aByteOrderMarkIsDroppedOnce() throws IOException {
        assertEquals(List.of(new Event("", "1")), events("\uFEFFdata: 1\n\n\uFEFFdata: 2\n\n"));
    }

    @Test
    void idsLastUntilTheNext() throws IOException {
        var source = new ServerSentEvents(new RawResponse(
                200,
                Headers.EMPTY,
                new ByteArrayInputStream("id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\nid: x\0y\ndata: d\n\n"
                        .getBytes(StandardCharsets.UTF_8))));
        var ids = new ArrayList<String>();
        while (source.next()) {
            ids.add(source.lastEventId());
        }
        assertEquals(List.of("1", "1", "", ""), ids);
    }

    @Test
    void anEventIsGivenWithoutWaitingForWhatFollows() throws IOException {
        for (var body : List.of("data: 1\n\n", "data: 1\r\r", "data: 1\r\n\r\n")) {
            var source = new ServerSentEvents(new RawResponse(
                    200, Headers.EMPTY, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)) {
                        @Override
                        public synchronized int read(byte[] target, int offset, int length) {
                            if (available() == 0) {
                                throw new AssertionError("it waits for more");
                            }
                            return super.read(target, offset, 1);
                        }
                    }));
            assertTrue(source.next());
        }
    }

    @Test
    void endingWithinAnEventIsNotAnEnd() throws IOException {
        for (var body : List.of("data: 1", "data: 1\n", "data: 1\ndat", "event: a\n", "d", "data: 0\n\ndata: 1\n")) {
            assertThrows(EventSource.Unreadable.class, () -> events(body), body);
        }
        for (var body :
                List.of("", "\n", ": c", ": c\n", "data: 0\n\n: keep-al", "id: 7\n", "retry: 7\n", "data: 0\n\n\n")) {
            assertFalse(events(body).size() > 1);
        }
    }

    @Test
    void anEventIsBounded() throws IOException {
        assertTooLarge("data: " + "x".repeat(2000) + "\n\n");
        assertTooLarge("data: " + "x".repeat(100_000));
        assertTooLarge("x".repeat(100_000));
        assertTooLarge("data: xxxxxxxx\n".repeat(2000));
        var many = "data: xxxxxxxx\n\n\nevent: a\n\n: c\n".repeat(20_000);
        var source = new ServerSentEvents(
                new RawResponse(200, Headers.EMPTY, new ByteArrayInputStream(many.getBytes(StandardCharsets.UTF_8))),
                1000,
                null);
        assertEquals(20_000, count(source));
    }

    private static int count(ServerSentEvents source) throws IOException {
        int count = 0;
        while (source.next()) {
            count++;
        }
        return count;
    }

    private static void assertTooLarge(String body) {
        var source = new ServerSentEvents(
                new RawResponse(200, Headers.EMPTY, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))),
                1000,
                null);
        var e = assertThrows(EventSource.Unreadable.class, () -> count(source));
        assertEquals("an event is larger than 1000 bytes", e.getMessage());
    }

    @Test
    void aLongEventIsWhole() throws IOException {
        var data = "é".repeat(3_000_000);
        assertEquals(List.of(new Event("", data), new Event("", "2")), events("data: " + data + "\n\ndata: 2\n\n"));
    }
}
