package com.acme.claude.server;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;

/** Frames of {@code application/vnd.amazon.eventstream}: lengths, headers, payload, and two checksums. */
final class EventFrames {

    static final String CONTENT_TYPE = "application/vnd.amazon.eventstream";

    private static final int AROUND = 16;
    private static final int STRING = 7;

    private EventFrames() {}

    static byte[] chunk(Map<String, ?> chunk) {
        var bytes = Base64.getEncoder().encodeToString(Call.json(chunk).getBytes(StandardCharsets.UTF_8));
        return frame(
                Map.of(":message-type", "event", ":event-type", "chunk", ":content-type", "application/json"),
                Call.json(Map.of("bytes", bytes, "p", "abcdefgh")));
    }

    static byte[] exception(String type, String message) {
        return frame(
                Map.of(":message-type", "exception", ":exception-type", type, ":content-type", "application/json"),
                Call.json(Map.of("message", message)));
    }

    private static byte[] frame(Map<String, String> headers, String json) {
        var payload = json.getBytes(StandardCharsets.UTF_8);
        var encodedHeaders = new ByteArrayOutputStream();
        headers.forEach((name, value) -> {
            var bytes = value.getBytes(StandardCharsets.UTF_8);
            encodedHeaders.write(name.length());
            encodedHeaders.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
            encodedHeaders.write(STRING);
            encodedHeaders.write(bytes.length >> 8);
            encodedHeaders.write(bytes.length);
            encodedHeaders.writeBytes(bytes);
        });
        var frame = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(frame)) {
            out.writeInt(AROUND + encodedHeaders.size() + payload.length);
            out.writeInt(encodedHeaders.size());
            out.writeInt(checksum(frame));
            encodedHeaders.writeTo(out);
            out.write(payload);
            out.writeInt(checksum(frame));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return frame.toByteArray();
    }

    /** Of everything so far. */
    private static int checksum(ByteArrayOutputStream frame) {
        var checksum = new CRC32();
        checksum.update(frame.toByteArray());
        return (int) checksum.getValue();
    }
}
