package com.acme;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import io.wirescribe.RateLimitException;
import io.wirescribe.bedrock.AwsCredentials;
import io.wirescribe.bedrock.BedrockTransport;
import io.wirescribe.http.HttpTransport;
import io.wirescribe.json.JsonException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Events in AWS's own frames arrive as the document describes them, signed for by the transport. */
final class Check {

    private static final String AMAZON = "application/vnd.amazon.eventstream";
    private static final byte[] ONE = chunk("{\"completion\":\" Once\",\"stop_reason\":null}");
    private static final byte[] LAST = chunk("{\"type\":\"completion\",\"completion\":\" upon\",\"stop_reason\":\"max_tokens\","
            + "\"amazon-bedrock-invocationMetrics\":{\"outputTokenCount\":2}}");
    private static final byte[] OTHER = frame(Map.of(":message-type", "event", ":event-type", "new"), "{}");
    private static final byte[] BUSY =
            frame(Map.of(":message-type", "exception", ":exception-type", "throttlingException"), "{\"message\":\"Busy.\"}");

    private static final List<Headers> REQUESTS = new ArrayList<>();
    private static byte[] answer = {};

    static void check() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            REQUESTS.add(exchange.getRequestHeaders());
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("content-type", AMAZON);
            exchange.getResponseHeaders().set("x-amzn-requestid", "req-1");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        var bedrock = BedrockTransport.in("eu-central-1")
                .credentials(new AwsCredentials("key", "secret", null))
                .endpoint(url)
                .build();
        try (var stories = new StoriesClient(bedrock);
                var plain = StoriesClient.builder()
                        .bearerToken("s")
                        .transport(HttpTransport.to(url).build())
                        .build()) {
            pieces(stories);
            failures(stories);
            plainly(plain);
        } finally {
            server.stop(0);
        }
    }

    private static void pieces(Stories stories) {
        answer = together(ONE, OTHER, LAST);
        try (var events = stories.tell("anthropic.claude-v2:1", beginning())) {
            var pieces = events.stream().toList();
            same(List.of(" Once", " upon"), pieces.stream().map(Piece::completion).toList());
            same("max_tokens", String.valueOf(pieces.get(1).stopReason()));
            same(2L, pieces.get(1).amazonBedrockInvocationMetrics().outputTokenCount());
            same("{\"completion\":\" Once\",\"stop_reason\":null}", Piece.JSON.encodeToString(pieces.get(0)));
            same("completion", pieces.get(1).type().value());
        }
        var sent = REQUESTS.get(0);
        same("null", String.valueOf(sent.getFirst("accept")));
        same("application/json", sent.getFirst("x-amzn-bedrock-accept"));
        same("AWS4-HMAC-SHA256", sent.getFirst("authorization").split(" ")[0]);

        var answered = stories.answer("anthropic.claude-v2", beginning());
        same(200, answered.status());
        same("req-1", String.valueOf(answered.requestId()));
        try (var events = answered.body()) {
            same(2L, events.stream().count());
        }
        try (var raw = stories.raw("anthropic.claude-v2", beginning())) {
            same(answer.length, raw.body().readAllBytes().length);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        same("application/json", REQUESTS.get(2).getFirst("x-amzn-bedrock-accept"));
    }

    private static void failures(Stories stories) {
        answer = together(ONE, BUSY);
        try (var events = stories.tell("anthropic.claude-v2", beginning())) {
            var pieces = events.iterator();
            same(" Once", pieces.next().completion());
            pieces.next();
            throw new AssertionError("no failure");
        } catch (RateLimitException busy) {
            same(Problem.builder().message("Busy.").build(), busy.error(Problem.class));
        }
    }

    /** Without the transport that reads them: as clear as it can be. */
    private static void plainly(Stories stories) {
        answer = LAST;
        try (var events = stories.tell("anthropic.claude-v2", beginning())) {
            throw new AssertionError("no failure: " + events);
        } catch (JsonException unreadable) {
            same(
                    "POST /model/{modelId}/invoke-with-response-stream: the answer is " + AMAZON
                            + ", which takes a transport that reads it, such as BedrockTransport (request id req-1)",
                    unreadable.getMessage());
        }
        var sent = REQUESTS.get(REQUESTS.size() - 1);
        same(AMAZON, sent.getFirst("accept"));
        same("Bearer s", sent.getFirst("authorization"));
        same(
                List.of("bearerToken", "bearerToken", "build", "region"),
                Arrays.stream(StoriesClient.Builder.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic() && method.getModifiers() == 1)
                        .map(method -> method.getName())
                        .sorted()
                        .toList());
    }

    private static Beginning beginning() {
        return Beginning.builder().prompt("\n\nHuman: A story!\n\nAssistant:").build();
    }

    private static byte[] chunk(String json) {
        var bytes = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        return frame(Map.of(":message-type", "event", ":event-type", "chunk"), "{\"bytes\":\"" + bytes + "\",\"p\":\"abc\"}");
    }

    /** Lengths, a checksum, headers, the payload, a checksum. */
    private static byte[] frame(Map<String, String> headers, String payload) {
        var head = new ByteArrayOutputStream();
        headers.forEach((name, value) -> {
            head.write(name.length());
            head.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            head.writeBytes(new byte[] {7, 0, (byte) value.length()});
            head.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        });
        var body = payload.getBytes(StandardCharsets.UTF_8);
        var frame = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(frame)) {
            out.writeInt(16 + head.size() + body.length);
            out.writeInt(head.size());
            out.writeInt(checksum(frame));
            out.write(head.toByteArray());
            out.write(body);
            out.writeInt(checksum(frame));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return frame.toByteArray();
    }

    private static int checksum(ByteArrayOutputStream bytes) {
        var checksum = new CRC32();
        checksum.update(bytes.toByteArray());
        return (int) checksum.getValue();
    }

    private static byte[] together(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
