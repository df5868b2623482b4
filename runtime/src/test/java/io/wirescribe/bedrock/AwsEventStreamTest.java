package io.wirescribe.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.wirescribe.ApiException;
import io.wirescribe.BadRequestException;
import io.wirescribe.ConnectionException;
import io.wirescribe.RateLimitException;
import io.wirescribe.RawResponse;
import io.wirescribe.ServerException;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AwsEventStreamTest {

    private static final Reply<io.wirescribe.EventStream<JsonValue>> EVENTS =
            Reply.events(JsonValue.JSON).failing(JsonValue.JSON);
    private static final byte[] FIRST = Frames.chunk("{\"completion\":\" a\",\"stop_reason\":null,\"stop\":null}");
    private static final byte[] LAST = Frames.chunk("{\"completion\":\"b\",\"stop_reason\":\"max_tokens\"}");

    /** Answers with one stream. */
    private record Streaming(InputStream body) implements Transport {

        @Override
        public RawResponse send(Request request) {
            return Frames.answer(body)
                    .withEvents(answer -> new AwsEventStream(answer, AwsFrames.LIMIT, error -> error));
        }

        @Override
        public CompletableFuture<RawResponse> sendAsync(Request request) {
            return CompletableFuture.completedFuture(send(request));
        }
    }

    private static List<String> events(Reply<io.wirescribe.EventStream<JsonValue>> reply, byte[] body, int... places) {
        var transport = new Streaming(Frames.split(body, places));
        var texts = new ArrayList<String>();
        try (var events =
                reply.send(transport, Request.post("/model/{modelId}/invoke")).body()) {
            events.forEach(event -> texts.add(event.toString()));
        }
        return texts;
    }

    @Test
    void chunksAreEventsAtEverySplit() {
        var body = Frames.together(FIRST, LAST);
        var expected = List.of(
                "{\"completion\":\" a\",\"stop_reason\":null,\"stop\":null}",
                "{\"completion\":\"b\",\"stop_reason\":\"max_tokens\"}");
        for (int place = 0; place < body.length; place++) {
            assertEquals(expected, events(EVENTS, body, place));
        }
    }

    @Test
    void aChunkIsNamedByItsTypeAndOneWithoutIsACompletion() {
        var body = Frames.together(
                FIRST,
                Frames.chunk("{\"type\":\"ping\"}"),
                Frames.chunk("{\"completion\":\"c\",\"type\":\"completion\"}"),
                Frames.chunk("{\"type\":\"message_stop\"}"));
        assertEquals(2, events(EVENTS.named("completion"), body).size());
        assertEquals(1, events(EVENTS.named("message_stop"), body).size());
    }

    @Test
    void anyOfThreeThingsEndsAStream() {
        for (var last : List.of(
                "{\"type\":\"message_stop\"}",
                "{\"stop_reason\":\"stop_sequence\"}",
                "{\"outputText\":\"x\",\"amazon-bedrock-invocationMetrics\":{\"inputTokenCount\":1}}")) {
            assertEquals(List.of(last), events(EVENTS, Frames.chunk(last)));
        }
    }

    @Test
    void aStreamThatEndsBeforeItsLastEventSaysSo() {
        var e = assertThrows(ConnectionException.class, () -> events(EVENTS, FIRST));
        assertEquals(
                "POST /model/{modelId}/invoke: the stream ended before its last event (request id req-1)",
                e.getMessage());
        assertThrows(ConnectionException.class, () -> events(EVENTS, new byte[0]));
    }

    @Test
    void eachExceptionIsWhatItWouldBeAsAnAnswerInAnyLetterCase() {
        for (var type : List.of(
                "internalServerException 500",
                "modelStreamErrorException 424",
                "modelTimeoutException 408",
                "serviceUnavailableException 503",
                "throttlingException 429",
                "validationException 400")) {
            var name = type.substring(0, type.indexOf(' '));
            int status = Integer.parseInt(type.substring(type.indexOf(' ') + 1));
            for (var spelling : List.of(
                    name,
                    name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                    name.toLowerCase(Locale.ROOT))) {
                var e = failure(Frames.exception(spelling, "s3cret"));
                assertEquals(status, e.status());
                assertEquals(JsonValue.of(Map.of("message", "s3cret")), e.error(JsonValue.class));
                assertEquals(
                        "POST /model/{modelId}/invoke: the server answered with status " + status + ": " + spelling
                                + " inside its stream (request id req-1)",
                        e.getMessage());
                assertEquals(spelling, e.headers().first("x-amzn-errortype"));
            }
        }
        assertSame(
                RateLimitException.class,
                failure(Frames.exception("throttlingException", "")).getClass());
        assertSame(
                BadRequestException.class,
                failure(Frames.exception("validationException", "")).getClass());
        assertSame(
                ServerException.class,
                failure(Frames.exception("internalServerException", "")).getClass());
    }

    @Test
    void anExceptionOfTomorrowIsOneToo() {
        var e = failure(Frames.exception("newException\n", "x"));
        assertSame(ApiException.class, e.getClass());
        assertEquals(
                "POST /model/{modelId}/invoke: the server answered with an error inside its stream: newException (request id req-1)",
                e.getMessage());
    }

    @Test
    void anUnmodeledErrorIsReadFromItsHeaders() {
        var e = failure(Frames.frame(
                Map.of(":message-type", "error", ":error-code", "InternalServerException", ":error-message", "\"no\""),
                ""));
        assertEquals(500, e.status());
        assertEquals(JsonValue.of(Map.of("message", "\"no\"")), e.error(JsonValue.class));
        assertEquals(
                200, failure(Frames.frame(Map.of(":message-type", "error"), "")).status());
    }

    @Test
    void anErrorChunkIsThrown() {
        var e = failure(Frames.chunk("{\"type\":\"error\",\"error\":{}}"));
        assertSame(ApiException.class, e.getClass());
        assertEquals("{\"type\":\"error\",\"error\":{}}", e.bodyText());
    }

    private static ApiException failure(byte[] frame) {
        return assertThrows(ApiException.class, () -> events(EVENTS, Frames.together(FIRST, frame, LAST)));
    }

    @Test
    void aChunkThatIsNoneThrows() {
        for (var payload :
                List.of("{\"p\":\"abc\"}", "{\"bytes\":null}", "{\"bytes\":7}", "{\"bytes\":\"?\"}", "", "7")) {
            var frame = Frames.frame(Map.of(":message-type", "event", ":event-type", "chunk"), payload);
            assertThrows(JsonException.class, () -> events(EVENTS, frame), payload);
        }
        for (var chunk : List.of("", "7", "{", "{} {}")) {
            assertThrows(JsonException.class, () -> events(EVENTS, Frames.chunk(chunk)), chunk);
        }
    }

    @Test
    void eventsOfOtherTypesArePassedOver() {
        var other = Frames.frame(Map.of(":message-type", "event", ":event-type", "initial-response"), "{}");
        assertEquals(
                2, events(EVENTS, Frames.together(other, FIRST, other, LAST)).size());
    }

    @Test
    void anOversizedFrameIsRefused() {
        var next = Recorder.streaming(LAST);
        var credentials = new AwsCredentials("AKID", "s3cret", null);
        var bedrock =
                BedrockTransport.in("eu-central-1").credentials(credentials).transport(url -> next);
        var request = Request.post("/model/m/invoke-with-response-stream");
        assertEquals(
                1,
                EVENTS.send(bedrock.frameLimit(LAST.length).build(), request).body().stream()
                        .count());
        var small = bedrock.frameLimit(LAST.length - 1).build();
        var events = EVENTS.send(small, request).body().iterator();
        var e = assertThrows(ConnectionException.class, events::next);
        assertEquals(
                "POST /model/m/invoke-with-response-stream: a frame is larger than " + (LAST.length - 1)
                        + " bytes (request id req-1)",
                e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> bedrock.frameLimit(15));
    }
}
