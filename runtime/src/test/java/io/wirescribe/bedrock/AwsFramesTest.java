package io.wirescribe.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.Shared;
import io.wirescribe.http.EventSource.Unreadable;
import io.wirescribe.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;
import software.amazon.eventstream.MessageDecoder;

class AwsFramesTest {

    private static final byte[] FRAME = Frames.frame(Map.of(":message-type", "event"), "{\"a\":1}");

    /** The text headers among these names, and the payload. */
    private record Frame(Map<String, String> headers, String payload) {}

    private static List<Frame> read(InputStream in, String... names) throws IOException {
        var frames = new AwsFrames(in, AwsFrames.LIMIT);
        var read = new ArrayList<Frame>();
        while (frames.next()) {
            var headers = new TreeMap<String, String>();
            for (var name : names) {
                var value = frames.header(name);
                if (value != null) {
                    headers.put(name, value);
                }
            }
            var payload = new String(
                    frames.bytes(), frames.payloadStart(), frames.payloadLength(), StandardCharsets.ISO_8859_1);
            read.add(new Frame(headers, payload));
        }
        return read;
    }

    @Test
    void framesAreTheSameAtEverySplit() throws IOException {
        var body = Frames.together(FRAME, Frames.frame(Map.of(), ""), FRAME);
        var expected = read(new ByteArrayInputStream(body), ":message-type");
        assertEquals(3, expected.size());
        assertEquals(new Frame(Map.of(":message-type", "event"), "{\"a\":1}"), expected.get(0));
        var everywhere = new int[body.length];
        for (int i = 0; i < body.length; i++) {
            everywhere[i] = i;
            assertEquals(expected, read(Frames.split(body, i), ":message-type"), "split at " + i);
        }
        assertEquals(expected, read(Frames.split(body, everywhere), ":message-type"));
    }

    @Test
    void aFrameThatIsCutOffIsNoEnd() throws IOException {
        assertEquals(List.of(), read(InputStream.nullInputStream()));
        for (int length = 1; length < FRAME.length; length++) {
            refused("the stream ended within an event", Arrays.copyOf(FRAME, length));
        }
    }

    @Test
    void everyDamagedBitIsSeen() {
        for (int bit = 0; bit < FRAME.length * 8; bit++) {
            var damaged = FRAME.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(Unreadable.class, () -> read(new ByteArrayInputStream(damaged)));
        }
    }

    @Test
    void lengthsThatCannotBeAreRefused() {
        refused("the lengths of a frame contradict each other", prelude(15, 0));
        refused("the lengths of a frame contradict each other", prelude(-1, 0));
        refused("the lengths of a frame contradict each other", prelude(20, 5));
        refused("the lengths of a frame contradict each other", prelude(20, -5));
        refused("a frame is larger than 25165824 bytes", prelude(AwsFrames.LIMIT + 1, 0));
        refused("a frame is larger than 25165824 bytes", prelude(Integer.MAX_VALUE, 0));
    }

    @Test
    void headersThatCannotBeAreRefused() {
        refused("the headers of a frame are malformed", framed(new byte[] {5, 'a'}));
        refused("the headers of a frame are malformed", framed(new byte[] {1, 'a', 10}));
        refused("the headers of a frame are malformed", framed(new byte[] {1, 'a', 4, 0, 0}));
        refused("the headers of a frame are malformed", framed(new byte[] {1, 'a', 7, 0}));
        refused("the headers of a frame are malformed", framed(new byte[] {1, 'a', 7, 1, 0, 'x'}));
        refused("the headers of a frame are malformed", framed(new byte[] {(byte) 255}));
    }

    private static void refused(String why, byte[] body) {
        var e = assertThrows(Unreadable.class, () -> read(new ByteArrayInputStream(body)));
        assertEquals(why, e.getMessage());
    }

    private static byte[] prelude(int length, int headers) {
        var prelude = ByteBuffer.allocate(12).putInt(length).putInt(headers);
        return prelude.putInt(checksum(prelude.array(), 8)).array();
    }

    private static byte[] framed(byte[] headers) {
        int length = 16 + headers.length;
        var frame =
                ByteBuffer.allocate(length).put(prelude(length, headers.length)).put(headers);
        return frame.putInt(checksum(frame.array(), length - 4)).array();
    }

    private static int checksum(byte[] bytes, int length) {
        var crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    @Test
    void everyCaseOfAws() throws IOException {
        var file = Shared.folder("suites/aws-event-stream").resolve("event-stream-cases.json");
        var cases = JsonValue.parse(Files.readString(file)).asList();
        assertFalse(cases.isEmpty());
        for (var example : cases) {
            var fields = example.asMap();
            var encoded =
                    Base64.getDecoder().decode(fields.get("encoded_base64").asString());
            if (fields.get("kind").asString().equals("negative")) {
                assertThrows(Unreadable.class, () -> read(new ByteArrayInputStream(encoded)));
                continue;
            }
            var decoded = fields.get("decoded").asMap();
            var headers = new TreeMap<String, String>();
            for (var header : decoded.get("headers").asList()) {
                if (header.asMap().get("type").asLong() == 7) {
                    headers.put(
                            header.asMap().get("name").asString(),
                            latin(header.asMap().get("value").asString()));
                }
            }
            var expected =
                    List.of(new Frame(headers, latin(decoded.get("payload").asString())));
            for (int at = 0; at <= encoded.length; at++) {
                assertEquals(expected, read(Frames.split(encoded, at), "content-type", "event-type"));
            }
        }
    }

    private static String latin(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
    }

    @Test
    void randomFramesAreWhatAwsItselfReads() throws IOException {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var body = new ByteArrayOutputStream();
            var names = new ArrayList<String>();
            for (int message = random.nextInt(5); message >= 0; message--) {
                randomMessage(random, names).encode(body);
            }
            var aws = new MessageDecoder();
            aws.feed(body.toByteArray());
            var expected =
                    aws.getDecodedMessages().stream().map(AwsFramesTest::frame).toList();
            int place = random.nextInt(body.size());
            assertEquals(expected, read(Frames.split(body.toByteArray(), place), names.toArray(String[]::new)));
        }
    }

    private static Frame frame(Message message) {
        var headers = new TreeMap<String, String>();
        message.getHeaders().forEach((name, value) -> {
            try {
                headers.put(name, value.getString());
            } catch (IllegalStateException e) {
                // a header that holds no text
            }
        });
        return new Frame(headers, new String(message.getPayload(), StandardCharsets.ISO_8859_1));
    }

    private static Message randomMessage(Random random, List<String> names) {
        var headers = new LinkedHashMap<String, HeaderValue>();
        for (int i = random.nextInt(6); i > 0; i--) {
            var name = ":h" + random.nextInt(1000) + "-".repeat(random.nextInt(120));
            names.add(name);
            headers.put(name, randomValue(random));
        }
        var payload = new byte[random.nextInt(5000)];
        random.nextBytes(payload);
        return new Message(headers, payload);
    }

    /** None of a byte or a short: AWS's encoder forgets to write those. */
    private static HeaderValue randomValue(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> HeaderValue.fromBoolean(random.nextBoolean());
            case 1, 2 -> HeaderValue.fromString("€".repeat(1 + random.nextInt(200)));
            case 3 -> HeaderValue.fromInteger(random.nextInt());
            case 4 -> HeaderValue.fromLong(random.nextLong());
            case 5 -> HeaderValue.fromByteArray(new byte[1 + random.nextInt(300)]);
            case 6 -> HeaderValue.fromTimestamp(Instant.ofEpochMilli(random.nextInt()));
            case 7 -> HeaderValue.fromUuid(new UUID(random.nextLong(), random.nextLong()));
            default -> HeaderValue.fromString("x".repeat(1 + random.nextInt(500)));
        };
    }

    @Test
    void noByteBeyondAFrameIsWaitedFor() throws IOException {
        var arrived = new ByteArrayInputStream(FRAME) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                assertTrue(available() > 0, "waits for what is beyond the frame");
                return super.read(target, offset, length);
            }
        };
        var frames = new AwsFrames(arrived, 1000);
        assertTrue(frames.next());
    }
}
