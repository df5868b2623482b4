package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.Shared;
import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same events, however the bytes are split. */
class AnySplitTest {

    /** Gives the bytes in parts: up to one place, then up to another, then the rest, or a few at a time. */
    private static final class Parts extends InputStream {

        private final byte[] bytes;
        private final int[] places;
        private int at;

        Parts(byte[] bytes, int... places) {
            this.bytes = bytes;
            this.places = places;
        }

        @Override
        public int read() {
            return at < bytes.length ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at == bytes.length) {
                return -1;
            }
            int end = bytes.length;
            for (int place : places) {
                if (place > at) {
                    end = Math.min(end, place);
                }
            }
            int count = Math.min(length, end - at);
            System.arraycopy(bytes, at, target, offset, count);
            at += count;
            return count;
        }
    }

    /** What a stream gives, and whether it ended within an event. */
    private record Outcome(List<String> events, boolean whole) {}

    private static Outcome outcome(InputStream in) {
        var source = new ServerSentEvents(new RawResponse(200, Headers.EMPTY, in));
        var events = new ArrayList<String>();
        try {
            while (source.next()) {
                var data = new String(source.data(), 0, source.length(), StandardCharsets.UTF_8);
                events.add(source.name() + "|" + data + "|" + source.lastEventId());
            }
            return new Outcome(events, true);
        } catch (IOException e) {
            return new Outcome(events, false);
        }
    }

    private static void atEverySplit(byte[] body, List<String> expected) {
        var whole = outcome(new Parts(body));
        assertEquals(expected, whole.events());
        for (int one = 0; one <= body.length; one++) {
            assertEquals(whole, outcome(new Parts(body, one)), "split at " + one);
        }
        var everywhere = new int[body.length];
        for (int i = 0; i < body.length; i++) {
            everywhere[i] = i;
        }
        assertEquals(whole, outcome(new Parts(body, everywhere)), "split everywhere");
        int step = Math.max(1, body.length / 60);
        for (int one = 0; one < body.length; one += step) {
            for (int two = one; two < body.length; two += step) {
                assertEquals(whole, outcome(new Parts(body, one, two)), "split at " + one + " and " + two);
            }
        }
    }

    @Test
    void ownCases() {
        atEverySplit(
                "\uFEFFid: 1\r\nevent: grüße\r\ndata: 1\r\ndata: 😀\r\n\r\n: c\r\rdata:2\r\n\ndata: \n\nevent: x\n\ndata: cut"
                        .getBytes(StandardCharsets.UTF_8),
                List.of("grüße|1\n😀|1", "|2|1", "||1"));
        atEverySplit(
                "data: 1\r\rdata: 2\n\rdata: 3\r\n\r".getBytes(StandardCharsets.UTF_8), List.of("|1|", "|2|", "|3|"));
        atEverySplit(new byte[0], List.of());
    }

    @Test
    void theCasesOfTheWebPlatformTests() throws IOException {
        var suite = JsonValue.parse(Files.readString(Shared.folder("suites/sse").resolve("sse-cases.json")));
        var cases = suite.asMap().get("cases").asList();
        assertFalse(cases.isEmpty());
        for (var example : cases) {
            var body = Base64.getDecoder()
                    .decode(example.asMap().get("body_base64").asString());
            var expected = new ArrayList<String>();
            for (var event : example.asMap().get("expected").asList()) {
                var name = event.asMap().get("event").asString();
                expected.add((name.equals("message") ? "" : name) + "|"
                        + event.asMap().get("data").asString() + "|"
                        + event.asMap().get("lastEventId").asString());
            }
            atEverySplit(body, expected);
        }
    }

    @Test
    void recordedStreamsOfAnthropic() throws IOException {
        try (var files = Files.list(Shared.folder("suites/anthropic-sse"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                // the recordings lack the empty line that ends the last event
                var body = (Files.readString(file) + "\n\n").getBytes(StandardCharsets.UTF_8);
                var events = ServerSentEventsTest.events(new Parts(body));
                assertFalse(events.isEmpty());
                for (var event : events) {
                    assertEquals(
                            event.name(),
                            JsonValue.parse(event.data()).asMap().get("type").asString());
                }
                var whole = outcome(new Parts(body));
                for (int one = 0; one <= body.length; one++) {
                    assertEquals(whole, outcome(new Parts(body, one)));
                }
            }
        }
    }
}
