package io.wirescribe.bedrock;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;

/** Streams as Bedrock sends them, framed by AWS's own encoder. */
final class Frames {

    private Frames() {}

    /** A chunk, its JSON wrapped as the service does. */
    static byte[] chunk(String json) {
        var bytes = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        return frame(
                Map.of(":message-type", "event", ":event-type", "chunk", ":content-type", "application/json"),
                "{\"bytes\":\"" + bytes + "\",\"p\":\"abcdef\"}");
    }

    static byte[] exception(String type, String message) {
        return frame(
                Map.of(":message-type", "exception", ":exception-type", type), "{\"message\":\"" + message + "\"}");
    }

    static byte[] frame(Map<String, String> headers, String payload) {
        var values = new HashMap<String, HeaderValue>();
        headers.forEach((name, value) -> values.put(name, HeaderValue.fromString(value)));
        var out = new ByteArrayOutputStream();
        new Message(values, payload.getBytes(StandardCharsets.UTF_8)).encode(out);
        return out.toByteArray();
    }

    static byte[] together(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static RawResponse answer(InputStream body) {
        return new RawResponse(
                200,
                Headers.of(Map.of(
                        "content-type", List.of(AwsEventStream.CONTENT_TYPE), "x-amzn-requestid", List.of("req-1"))),
                body);
    }

    /** Gives the bytes in parts: up to each of the places, then the rest. */
    static InputStream split(byte[] bytes, int... places) {
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                return at < bytes.length ? bytes[at++] & 0xff : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (length == 0) {
                    return 0;
                }
                if (at == bytes.length) {
                    return -1;
                }
                int end = bytes.length;
                for (int place : places) {
                    end = place > at ? Math.min(end, place) : end;
                }
                int count = Math.min(length, end - at);
                System.arraycopy(bytes, at, target, offset, count);
                at += count;
                return count;
            }
        };
    }
}
