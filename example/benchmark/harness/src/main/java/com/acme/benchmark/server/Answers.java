package com.acme.benchmark.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What the server says, rendered beforehand. The model picks the size: {@code s} is 28 characters of text, {@code m} 4
 * thousand and {@code l} 100 thousand; {@code n20} is a stream of 20 events, {@code p20} the same with a pause after
 * the first.
 */
public final class Answers {

    private static final String TOKEN = " token";
    private static final String HEADERS = String.join(
            "\r\n",
            "Date: Sun, 22 Nov 2026 00:00:00 GMT",
            "Server: loopback",
            "request-id: req_011CSHoEeqs5C35K2UUqR7Fy",
            "x-amzn-RequestId: 6d3f2b1e-0000-4000-8000-000000000000",
            "anthropic-ratelimit-requests-limit: 4000",
            "anthropic-ratelimit-requests-remaining: 3999",
            "anthropic-organization-id: 6d3f2b1e-0000-4000-8000-000000000000",
            "X-Amzn-Bedrock-Invocation-Latency: 321",
            "");

    private Answers() {}

    /** How many events the answer to this model has, 0 if it is no stream. */
    public static int events(String model) {
        return model.startsWith("n") || model.startsWith("p") ? Integer.parseInt(model.substring(1)) : 0;
    }

    /** How many characters of text the answer to this model has. */
    public static long characters(String model) {
        return switch (model) {
            case "s" -> 28;
            case "m" -> 4 << 10;
            case "l" -> 100 << 10;
            default -> (long) events(model) * TOKEN.length();
        };
    }

    /** The parts of an answer; between two of them there is a pause. */
    static List<ByteBuffer> rendered(Kind kind, String model) {
        int events = events(model);
        return events == 0 ? List.of(whole(kind, characters(model))) : streamed(kind, events, model.startsWith("p"));
    }

    private static ByteBuffer whole(Kind kind, long characters) {
        var body = body(kind, (int) characters);
        return direct(
                utf8("HTTP/1.1 200 OK\r\n" + HEADERS + "Content-Type: application/json\r\nContent-Length: "
                        + body.length + "\r\n\r\n"),
                body);
    }

    /** The body of one answer. */
    public static byte[] body(Kind kind, int characters) {
        var text = quoted(text(characters));
        return utf8(
                switch (kind) {
                    case COMPLETE -> completion(text, "\"stop_sequence\"", "\"\\n\\nHuman:\"");
                    case MESSAGES -> message("[{\"type\":\"text\",\"text\":" + text + "}]", "\"end_turn\"");
                    case BEDROCK -> textCompletion(text, "\"stop_sequence\"", "\"\\n\\nHuman:\"");
                });
    }

    private static String text(int size) {
        var unit = " Once upon a time there was a caf\u00e9 \u2014 \"The Quick Brown Fox\" \u2014 by the river.\n"
                + "It served the lazy dog every morning, and the dog never once paid.";
        return unit.repeat(size / unit.length() + 1).substring(0, size);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String completion(String text, String stopReason, String stop) {
        return "{\"type\":\"completion\",\"id\":\"compl_018CKm6gsux7P8yMcwZbeCPw\",\"completion\":" + text
                + ",\"stop_reason\":" + stopReason + ",\"model\":\"claude-2.1\",\"stop\":" + stop
                + ",\"log_id\":\"compl_018CKm6gsux7P8yMcwZbeCPw\"}";
    }

    private static String textCompletion(String text, String stopReason, String stop) {
        return "{\"type\":\"completion\",\"completion\":" + text + ",\"stop_reason\":" + stopReason + ",\"stop\":"
                + stop + "}";
    }

    private static String message(String content, String stopReason) {
        return "{\"model\":\"claude-sonnet-4-5\",\"id\":\"msg_018CKm6gsux7P8yMcwZbeCPw\",\"type\":\"message\","
                + "\"role\":\"assistant\",\"content\":" + content + ",\"stop_reason\":" + stopReason
                + ",\"stop_sequence\":null,\"usage\":{\"input_tokens\":12,\"cache_creation_input_tokens\":0,"
                + "\"cache_read_input_tokens\":0,\"output_tokens\":34,\"service_tier\":\"standard\"}}";
    }

    /** The events of a stream, one after the other, not yet in the chunks of HTTP. */
    public static List<byte[]> events(Kind kind, int count) {
        return switch (kind) {
            case COMPLETE -> completionEvents(count);
            case MESSAGES -> messageEvents(count);
            case BEDROCK -> frames(count);
        };
    }

    private static List<byte[]> completionEvents(int count) {
        var events = new ArrayList<byte[]>();
        for (int i = 1; i <= count; i++) {
            boolean last = i == count;
            events.add(event(
                    "completion",
                    completion(
                            quoted(TOKEN), last ? "\"stop_sequence\"" : "null", last ? "\"\\n\\nHuman:\"" : "null")));
        }
        events.add(1, event("ping", "{\"type\": \"ping\"}"));
        return events;
    }

    private static List<byte[]> messageEvents(int count) {
        var events = new ArrayList<byte[]>();
        events.add(event("message_start", "{\"type\":\"message_start\",\"message\":" + message("[]", "null") + "}"));
        events.add(event(
                "content_block_start",
                "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}"));
        events.add(event("ping", "{\"type\": \"ping\"}"));
        for (int i = 0; i < count; i++) {
            events.add(event(
                    "content_block_delta",
                    "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":"
                            + quoted(TOKEN) + "}}"));
        }
        events.add(event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}"));
        events.add(event(
                "message_delta",
                "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\",\"stop_sequence\":null},"
                        + "\"usage\":{\"output_tokens\":34}}"));
        events.add(event("message_stop", "{\"type\":\"message_stop\"}"));
        return events;
    }

    private static byte[] event(String name, String data) {
        return utf8("event: " + name + "\r\ndata: " + data + "\r\n\r\n");
    }

    private static List<byte[]> frames(int count) {
        var frames = new ArrayList<byte[]>();
        for (int i = 1; i <= count; i++) {
            boolean last = i == count;
            frames.add(frame(utf8(textCompletion(
                    quoted(TOKEN), last ? "\"stop_sequence\"" : "null", last ? "\"\\n\\nHuman:\"" : "null"))));
        }
        return frames;
    }

    private static byte[] frame(byte[] json) {
        var payload = utf8("{\"bytes\":\"" + Base64.getEncoder().encodeToString(json) + "\",\"p\":\"abcdefghijklmn\"}");
        var headers = new ByteArrayOutputStream();
        header(headers, ":event-type", "chunk");
        header(headers, ":content-type", "application/json");
        header(headers, ":message-type", "event");
        int total = 16 + headers.size() + payload.length;
        var frame = ByteBuffer.allocate(total).putInt(total).putInt(headers.size());
        frame.putInt(checksum(frame)).put(headers.toByteArray()).put(payload);
        return frame.putInt(checksum(frame)).array();
    }

    private static void header(ByteArrayOutputStream to, String name, String value) {
        to.write(name.length());
        to.writeBytes(utf8(name));
        to.write(7);
        to.write(0);
        to.write(value.length());
        to.writeBytes(utf8(value));
    }

    private static int checksum(ByteBuffer soFar) {
        var checksum = new CRC32();
        checksum.update(soFar.array(), 0, soFar.position());
        return (int) checksum.getValue();
    }

    private static List<ByteBuffer> streamed(Kind kind, int count, boolean paused) {
        var chunks = events(kind, count).stream().map(Answers::chunk).toList();
        var head = utf8("HTTP/1.1 200 OK\r\n" + HEADERS + "Content-Type: " + kind.streamType
                + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        int first = kind == Kind.MESSAGES ? 4 : 1;
        var begin = new ArrayList<>(chunks.subList(0, first));
        begin.add(0, head);
        var rest = new ArrayList<>(chunks.subList(first, chunks.size()));
        rest.add(utf8("0\r\n\r\n"));
        if (paused) {
            return List.of(direct(begin.toArray(byte[][]::new)), direct(rest.toArray(byte[][]::new)));
        }
        begin.addAll(rest);
        return List.of(direct(begin.toArray(byte[][]::new)));
    }

    private static byte[] chunk(byte[] data) {
        var chunk = new ByteArrayOutputStream();
        chunk.writeBytes(utf8(Integer.toHexString(data.length) + "\r\n"));
        chunk.writeBytes(data);
        chunk.writeBytes(utf8("\r\n"));
        return chunk.toByteArray();
    }

    private static ByteBuffer direct(byte[]... parts) {
        int length = 0;
        for (var part : parts) {
            length += part.length;
        }
        var buffer = ByteBuffer.allocateDirect(length);
        for (var part : parts) {
            buffer.put(part);
        }
        return buffer.flip();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
