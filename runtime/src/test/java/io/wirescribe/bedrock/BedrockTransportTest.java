package io.wirescribe.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.BadRequestException;
import io.wirescribe.EventStream;
import io.wirescribe.PermissionDeniedException;
import io.wirescribe.RateLimitException;
import io.wirescribe.RawResponse;
import io.wirescribe.http.Body;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BedrockTransportTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final AwsCredentials KEYS = new AwsCredentials("AKID", "s3cret", null);
    private static final Reply<JsonValue> JSON = Reply.json(JsonValue.JSON).failing(JsonValue.JSON);
    private static final Reply<EventStream<JsonValue>> EVENTS =
            Reply.events(JsonValue.JSON).failing(JsonValue.JSON);

    private static BedrockTransport.Builder to(Recorder next) {
        return BedrockTransport.in("eu-central-1").transport(url -> next).clock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static BedrockTransport signing(Recorder next) {
        return to(next).credentials(KEYS).build();
    }

    private static Request request(String path, String json) {
        return Request.post(path).body(new Body("application/json", json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aNativeRequestIsSignedForItsEndpoint() {
        var next = Recorder.answering(200, "{}");
        var body = request("/model/{modelId}/invoke", "{\"prompt\":\"x\"}");
        JSON.send(signing(next), body.path("modelId", "anthropic.claude-v2:1"));
        assertEquals("/model/anthropic.claude-v2:1/invoke", next.last().target());
        assertEquals(JsonValue.parse("{\"prompt\":\"x\"}"), next.lastBody());
        var signed = new SigV4("eu-central-1", "bedrock")
                .sign(
                        body.path("modelId", "anthropic.claude-v2:1")
                                .target("/model/anthropic.claude-v2:1/invoke")
                                .accept("application/json"),
                        "bedrock-runtime.eu-central-1.amazonaws.com",
                        "",
                        KEYS,
                        NOW);
        assertEquals(signed.headers(), next.last().headers());
    }

    @Test
    void anArnKeepsItsColonsAndItsSlashStaysInItsPlace() {
        var next = Recorder.answering(200, "{}");
        JSON.send(
                signing(next),
                request("/model/{modelId}/invoke", "{}").path("modelId", "arn:aws:bedrock:eu:1:inference-profile/x"));
        assertEquals(
                "/model/arn:aws:bedrock:eu:1:inference-profile%2Fx/invoke",
                next.last().target());
        assertEquals("POST /model/{modelId}/invoke", next.last().toString());
    }

    @Test
    void whatIsNestedDeepIsWrittenOnce() {
        var deep = "[".repeat(80) + "]".repeat(80);
        var next = Recorder.answering(200, "{\"completion\":\"b\",\"x\":" + deep + ",\"stop_reason\":\"s\"}");
        var answer = Reply.raw()
                .send(
                        signing(next),
                        request(
                                        "/v1/complete",
                                        "{\"prompt\":\"a\",\"anthropic_beta\":[\"two\"],\"metadata\":" + deep
                                                + ",\"model\":\"m\"}")
                                .header("anthropic-beta", "one"))
                .body();
        assertEquals(
                "{\"prompt\":\"a\",\"metadata\":" + deep
                        + ",\"anthropic_version\":\"bedrock-2023-05-31\",\"anthropic_beta\":[\"one\",\"two\"]}",
                new String(next.last().body().bytes(), StandardCharsets.UTF_8));
        assertEquals(
                "{\"completion\":\"b\",\"x\":" + deep
                        + ",\"stop_reason\":\"s\",\"type\":\"completion\",\"id\":\"req-1\",\"model\":\"m\"}",
                text(answer));
    }

    private static String text(RawResponse answer) {
        try (answer) {
            return new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aTextCompletionMovesToBedrock() {
        var next = Recorder.answering(200, "{\"completion\":\" b\",\"stop_reason\":\"max_tokens\",\"stop\":null}");
        var answer = JSON.send(
                        signing(next),
                        request(
                                        "/v1/complete",
                                        "{\"model\":\"anthropic.claude-v2\",\"prompt\":\"\\u00e4\",\"temperature\":0.10,"
                                                + "\"top_p\":null,\"stream\":false,\"metadata\":{\"user_id\":null,\"n\":1E-7}}")
                                .header("x-api-key", "s3cret")
                                .header("authorization", "Bearer s3cret")
                                .header("anthropic-version", "2023-06-01")
                                .header("anthropic-beta", "one, two")
                                .header("x-amzn-bedrock-trace", "ENABLED"))
                .body();
        assertEquals("/model/anthropic.claude-v2/invoke", next.last().target());
        assertEquals(
                "{\"prompt\":\"ä\",\"temperature\":0.10,\"metadata\":{\"n\":1E-7},"
                        + "\"anthropic_version\":\"bedrock-2023-05-31\",\"anthropic_beta\":[\"one\",\"two\"]}",
                new String(next.last().body().bytes(), StandardCharsets.UTF_8));
        var headers = next.last().headers();
        assertNull(headers.first("x-api-key"));
        assertNull(headers.first("anthropic-version"));
        assertNull(headers.first("anthropic-beta"));
        assertEquals("ENABLED", headers.first("x-amzn-bedrock-trace"));
        assertTrue(headers.first("authorization").startsWith("AWS4-HMAC-SHA256 "));
        assertEquals(
                JsonValue.parse("{\"completion\":\" b\",\"stop_reason\":\"max_tokens\",\"stop\":null,"
                        + "\"type\":\"completion\",\"id\":\"req-1\",\"model\":\"anthropic.claude-v2\"}"),
                answer);
    }

    @Test
    void nullStaysWhereTheJsonIsSomeoneElses() {
        var next = Recorder.answering(200, "{}");
        JSON.send(
                signing(next),
                request(
                        "/v1/messages?beta=true",
                        "{\"model\":\"m\",\"system\":null,\"anthropic_beta\":[\"b\"],\"tools\":[{\"input_schema\":{\"enum\":[null],\"default\":null},"
                                + "\"cache_control\":null}],\"messages\":[{\"content\":[{\"input\":{\"a\":null}}]}]}"));
        assertEquals(
                JsonValue.parse("{\"tools\":[{\"input_schema\":{\"enum\":[null],\"default\":null}}],"
                        + "\"messages\":[{\"content\":[{\"input\":{\"a\":null}}]}],"
                        + "\"anthropic_version\":\"bedrock-2023-05-31\",\"anthropic_beta\":[\"b\"]}"),
                next.lastBody());
    }

    @Test
    void whatStreamsMovesToTheOtherPath() {
        var next = Recorder.streaming(
                Frames.chunk("{\"type\":\"message_start\"}"), Frames.chunk("{\"type\":\"message_stop\"}"));
        var events = EVENTS.named("message_stop")
                .send(signing(next), request("/v1/messages", "{\"stream\":true,\"model\":\"m\"}"))
                .body();
        assertEquals(1, events.stream().count());
        assertEquals("/model/m/invoke-with-response-stream", next.last().target());
        assertEquals(JsonValue.parse("{\"anthropic_version\":\"bedrock-2023-05-31\"}"), next.lastBody());
        assertNull(next.last().headers().first("accept"), "what the chunks hold is asked for, as AWS does");
        assertEquals("application/json", next.last().headers().first("x-amzn-bedrock-accept"));
        assertEquals("identity", next.last().headers().first("accept-encoding"), "frames must not wait");
    }

    @Test
    void errorsAreInTheFormOfWhoeverWasAsked() {
        var next = Recorder.answering(429, "{\"message\":\"slow down\"}")
                .with("x-amzn-errortype", "ThrottlingException:http://internal.amazon.com/coral/");
        var moved = assertThrows(
                RateLimitException.class, () -> JSON.send(signing(next), request("/v1/messages", "{\"model\":\"m\"}")));
        assertEquals(
                JsonValue.parse(
                        "{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"slow down\"},"
                                + "\"request_id\":\"req-1\"}"),
                moved.error(JsonValue.class));
        assertEquals(
                "POST /v1/messages: the server answered with status 429: ThrottlingException (request id req-1)",
                moved.getMessage());
        var own = assertThrows(
                RateLimitException.class, () -> JSON.send(signing(next), request("/model/m/invoke", "{}")));
        assertEquals("{\"message\":\"slow down\"}", own.bodyText());
    }

    @Test
    void whatAPolicyForbidsIsToldAsOtherErrorsAre() {
        var next = Recorder.answering(403, "{\"Message\":\"User: x is not authorized\"}");
        var moved = assertThrows(
                PermissionDeniedException.class,
                () -> JSON.send(signing(next), request("/v1/messages", "{\"model\":\"m\"}")));
        assertEquals(
                JsonValue.parse("{\"type\":\"error\",\"error\":{\"type\":\"permission_error\","
                        + "\"message\":\"User: x is not authorized\"},\"request_id\":\"req-1\"}"),
                moved.error(JsonValue.class));
        var own = assertThrows(
                PermissionDeniedException.class, () -> JSON.send(signing(next), request("/model/m/invoke", "{}")));
        assertEquals("{\"message\":\"User: x is not authorized\"}", own.bodyText());
    }

    @Test
    void errorsInsideAStreamAreToo() {
        var next = Recorder.streaming(Frames.exception("validationException", "no"));
        var events = EVENTS.send(signing(next), request("/v1/messages", "{\"model\":\"m\",\"stream\":true}"))
                .body()
                .iterator();
        var e = assertThrows(BadRequestException.class, events::next);
        assertTrue(e.bodyText().contains("\"invalid_request_error\""), e.bodyText());
    }

    @Test
    void anErrorThatIsNoJsonStaysAsItCame() {
        var next = Recorder.answering(403, "<html>");
        var e = assertThrows(
                PermissionDeniedException.class,
                () -> JSON.send(signing(next), request("/v1/messages", "{\"model\":\"m\"}")));
        assertEquals("<html>", e.bodyText());
    }

    @Test
    void aWrongClockIsReportedAsOne() {
        var behind = refused("InvalidSignatureException", "Fri, 2 Jan 2026 03:14:05 GMT");
        assertTrue(
                behind.contains("InvalidSignatureException, this machine's clock is 600 s behind the server's"),
                behind);
        var ahead = refused("InvalidSignatureException", "Fri, 2 Jan 2026 02:54:05 GMT");
        assertTrue(ahead.contains("clock is 600 s ahead of the server's"), ahead);
        assertTrue(refused("RequestTimeTooSkewed", "never").contains("differ by more than"));
        assertFalse(
                refused("AccessDeniedException", "Fri, 2 Jan 2026 03:04:00 GMT").contains("clock"));
    }

    private static String refused(String type, String date) {
        var next = Recorder.answering(403, "{}").with("x-amzn-errortype", type).with("date", date);
        return assertThrows(
                        PermissionDeniedException.class,
                        () -> JSON.send(signing(next), request("/model/m/invoke", "{}")))
                .getMessage();
    }

    @Test
    void credentialsAreAskedForEachTimeARequestIsSent() {
        var next = Recorder.answering(200, "{}");
        var count = new AtomicInteger();
        var transport = to(next).credentials(
                        () -> new AwsCredentials("AKID" + count.incrementAndGet(), "s3cret", "token"))
                .build();
        var request = request("/model/m/invoke", "{}");
        transport.send(request);
        transport.send(request);
        assertEquals(2, count.get());
        assertNotEquals(
                next.asked.get(0).headers().first("authorization"),
                next.asked.get(1).headers().first("authorization"));
        assertEquals("token", next.last().headers().first("x-amz-security-token"));
    }

    @Test
    void aBearerKeyStandsInPlaceOfASignature() {
        var next = Recorder.answering(200, "{}");
        to(next).bearerKey("key").build().send(request("/model/m/invoke", "{}"));
        assertEquals("Bearer key", next.last().headers().first("authorization"));
        assertNull(next.last().headers().first("x-amz-date"));
        assertThrows(
                IllegalStateException.class,
                () -> to(next).bearerKey("key").credentials(KEYS).build());
        assertThrows(NullPointerException.class, () -> to(next).bearerKey((String) null));
        assertThrows(IllegalArgumentException.class, () -> to(next).bearerKey(" "));
    }

    @Test
    void eachKindOfEndpointHasItsHost() {
        assertEquals("https://bedrock-runtime.eu-central-1.amazonaws.com", url(BedrockTransport.in("eu-central-1")));
        assertEquals(
                "https://bedrock-runtime-fips.us-east-1.amazonaws.com",
                url(BedrockTransport.in("us-east-1").fips()));
        assertEquals(
                "https://bedrock-runtime-fips.us-east-1.api.aws",
                url(BedrockTransport.in("us-east-1").fips().dualStack()));
        assertEquals("https://bedrock-runtime.cn-north-1.amazonaws.com.cn", url(BedrockTransport.in("cn-north-1")));
        assertEquals(
                "https://bedrock-runtime.cn-north-1.api.amazonwebservices.com.cn",
                url(BedrockTransport.in("cn-north-1").dualStack()));
        assertEquals(
                "http://localhost:8080/base",
                url(BedrockTransport.in("cn-north-1").endpoint("http://LOCALHOST:8080/base/")));
        assertEquals(new AwsEndpoint("https://a.b", "a.b", ""), AwsEndpoint.of("https://a.b:443"));
        for (var region : List.of("", "a.evil.example", "eu/", "EU")) {
            assertThrows(IllegalArgumentException.class, () -> BedrockTransport.in(region));
        }
    }

    private static String url(BedrockTransport.Builder builder) {
        var urls = new String[1];
        builder.credentials(KEYS)
                .transport(url -> {
                    urls[0] = url;
                    return Recorder.answering(200, "");
                })
                .build();
        return urls[0];
    }

    @Test
    void whatCannotMoveIsRefusedBeforeItIsSent() {
        var next = Recorder.answering(200, "{}");
        var transport = signing(next);
        var noModel = request("/v1/messages", "{}");
        assertEquals(
                "POST /v1/messages: the body has no model, which is a part of the path on Amazon Bedrock",
                assertThrows(IllegalArgumentException.class, () -> transport.send(noModel))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> transport.send(Request.post("/v1/complete")));
        assertThrows(IllegalArgumentException.class, () -> transport.send(Request.get("/v1/models")));
        assertThrows(
                IllegalArgumentException.class,
                () -> transport.send(request("/v1/messages/count_tokens", "{\"model\":\"m\"}")));
        assertThrows(JsonException.class, () -> transport.send(request("/v1/messages", "{\"model\":7}")));
        assertEquals(List.of(), next.asked);
    }

    @Test
    void theSameHoldsForAnswersThatComeLater() throws Exception {
        var next = Recorder.answering(200, "{\"completion\":\"\"}");
        var transport = signing(next);
        var request = request("/v1/complete", "{\"model\":\"m\"}");
        var future = transport.sendAsync(request);
        next.later.complete(next.answer());
        var body = new String(future.get().body().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(body.contains("\"model\":\"m\""), body);

        var other = Recorder.answering(200, "");
        assertTrue(signing(other).sendAsync(request).cancel(true));
        assertTrue(other.later.isCancelled());
        assertTrue(transport.sendAsync(Request.get("/v1/models")).isCompletedExceptionally());
        transport.close();
        assertTrue(next.closed);
    }
}
