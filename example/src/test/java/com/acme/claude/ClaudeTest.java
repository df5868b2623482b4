package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.claude.server.ClaudeServer;
import io.wirescribe.ApiException;
import io.wirescribe.AuthenticationException;
import io.wirescribe.BadRequestException;
import io.wirescribe.ConflictException;
import io.wirescribe.ConnectionException;
import io.wirescribe.NotFoundException;
import io.wirescribe.PermissionDeniedException;
import io.wirescribe.RateLimitException;
import io.wirescribe.ServerException;
import io.wirescribe.UnprocessableEntityException;
import io.wirescribe.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The written client against a server that behaves like the real one. */
class ClaudeTest {

    private static final CompletionRequest QUESTION = CompletionRequest.builder()
            .model(Model.Known.CLAUDE_2_1)
            .prompt("\n\nHuman: Why is the sky blue?\n\nAssistant:")
            .maxTokensToSample(3)
            .build();

    /** The server rests before each event until the test gives it leave to go on. */
    private final Semaphore leave = new Semaphore(0);

    private final ClaudeServer server = ClaudeServer.start(leave::acquire);
    private final ClaudeClient claude = client(ClaudeServer.KEY);

    private ClaudeClient client(String key) {
        return ClaudeClient.builder()
                .apiKey(key)
                .baseUrl(server.url())
                .maxRetries(0)
                .build();
    }

    @AfterEach
    void close() {
        claude.close();
        server.close();
    }

    @Test
    void completesAPrompt() {
        var completion = claude.createCompletion(QUESTION);
        assertEquals(" Sunlight holds every", completion.completion());
        assertEquals(StopReason.Known.MAX_TOKENS, completion.stopReason());
        assertEquals(Model.Known.CLAUDE_2_1, completion.model());
        assertTrue(completion.id().startsWith("compl_"), completion.id());
    }

    @Test
    void stopsAtAStopSequence() {
        var request = QUESTION.toBuilder().stopSequences(List.of("every")).build();
        var completion = claude.createCompletion(request);
        assertEquals(" Sunlight holds", completion.completion());
        assertEquals(StopReason.Known.STOP_SEQUENCE, completion.stopReason());
    }

    @Test
    void tellsStatusHeadersAndRequestId() {
        var answer = claude.createCompletionWithHeaders(QUESTION);
        assertEquals(200, answer.status());
        assertEquals("application/json", answer.headers().first("Content-Type"));
        assertEquals(answer.headers().first("request-id"), answer.requestId());
        assertEquals(answer.requestId().replace("req_", "compl_"), answer.body().id());
    }

    @Test
    void handsOutTheFirstEventBeforeTheSecondIsSent() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try (var stream = claude.streamCompletion(QUESTION)) {
                var events = stream.iterator();
                assertEquals(" Sunlight", events.next().completion());
                leave.release();
                assertEquals(" holds", events.next().completion());
                leave.release(2);
                assertEquals(" every", events.next().completion());
                var last = events.next();
                assertEquals("", last.completion());
                assertEquals(StopReason.Known.MAX_TOKENS, last.stopReason());
                assertFalse(events.hasNext());
            }
        });
    }

    @Test
    void aStreamIsAlsoAJavaStream() {
        leave.release(3);
        try (var events = claude.streamCompletion(QUESTION)) {
            var text = new StringBuilder();
            events.stream().map(CompletionEvent::completion).forEach(text::append);
            assertEquals(" Sunlight holds every", text.toString());
        }
    }

    @Test
    void leavesTheCallersRequestAsItWas() {
        leave.release(3);
        claude.streamCompletion(QUESTION).close();
        assertNull(QUESTION.stream());
    }

    @Test
    void aStreamMayBeLeftInTheMiddle() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try (var events = claude.streamCompletion(QUESTION)) {
                assertEquals(" Sunlight", events.iterator().next().completion());
            }
            assertEquals(
                    " Sunlight holds every", claude.createCompletion(QUESTION).completion());
        });
    }

    @Test
    void anErrorInTheMiddleOfAStreamIsThrown() {
        leave.release(1);
        var seen = new ArrayList<String>();
        var request = QUESTION.toBuilder().model("trouble-midstream").build();
        try (var events = claude.streamCompletion(request)) {
            var thrown = assertThrows(ApiException.class, () -> events.forEach(event -> seen.add(event.completion())));
            assertEquals(
                    "overloaded_error",
                    thrown.error(ErrorResponse.class).error().type().value());
            assertEquals(200, thrown.status());
            assertTrue(thrown.requestId().startsWith("req_"));
        }
        assertEquals(List.of(" Sunlight"), seen);
    }

    @Test
    void aStreamThatIsCutOffIsNotTakenForAWholeOne() throws Exception {
        var half = "event: completion\ndata: {\"type\":\"completion\",\"completion\":\" Su";
        try (var raw = new RawServer(out -> {
                    RawServer.head(out, 200, "text/event-stream", half.length() + 100);
                    out.write(half.getBytes(StandardCharsets.UTF_8));
                    out.close();
                });
                var client =
                        ClaudeClient.builder().apiKey("key").baseUrl(raw.url()).build()) {
            // what breaks at once may break before there is a stream
            assertThrows(ConnectionException.class, () -> {
                try (var events = client.streamCompletion(QUESTION)) {
                    events.forEach(event -> {});
                }
            });
        }
    }

    static List<Arguments> refusals() {
        return List.of(
                Arguments.of(400, BadRequestException.class, "invalid_request_error"),
                Arguments.of(401, AuthenticationException.class, "authentication_error"),
                Arguments.of(402, ApiException.class, "billing_error"),
                Arguments.of(403, PermissionDeniedException.class, "permission_error"),
                Arguments.of(404, NotFoundException.class, "not_found_error"),
                Arguments.of(409, ConflictException.class, "invalid_request_error"),
                Arguments.of(413, ApiException.class, "request_too_large"),
                Arguments.of(422, UnprocessableEntityException.class, "invalid_request_error"),
                Arguments.of(429, RateLimitException.class, "rate_limit_error"),
                Arguments.of(500, ServerException.class, "api_error"),
                Arguments.of(504, ServerException.class, "timeout_error"),
                Arguments.of(529, ServerException.class, "overloaded_error"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalIsAnExceptionOfItsStatus(int status, Class<? extends ApiException> type, String kind) {
        var request = QUESTION.toBuilder().model("trouble-" + status).build();
        for (var thrown : List.of(
                assertThrows(ApiException.class, () -> claude.createCompletion(request)),
                assertThrows(ApiException.class, () -> claude.createCompletionWithHeaders(request)),
                assertThrows(ApiException.class, () -> claude.streamCompletion(request)))) {
            assertEquals(type, thrown.getClass());
            assertEquals(status, thrown.status());
            var error = thrown.error(ErrorResponse.class);
            assertEquals(kind, error.error().type().value());
            assertEquals("asked for by the model's name", error.error().message());
            assertEquals(thrown.requestId(), error.requestId());
            assertFalse(thrown.toString().contains("asked for"), thrown.toString());
        }
    }

    @Test
    void aRateLimitSaysWhenToComeBack() {
        var request = QUESTION.toBuilder().model("trouble-429").build();
        var thrown = assertThrows(RateLimitException.class, () -> claude.createCompletion(request));
        assertEquals(Duration.ofSeconds(7), thrown.retryAfter());
    }

    @Test
    void aWrongKeyIsRefusedAndNotRepeated() {
        try (var stranger = client("sk-ant-wrong")) {
            var thrown = assertThrows(AuthenticationException.class, () -> stranger.createCompletion(QUESTION));
            assertEquals(
                    "invalid x-api-key",
                    thrown.error(ErrorResponse.class).error().message());
            assertFalse(thrown.toString().contains("sk-ant-wrong"));
        }
    }

    @Test
    void aPromptWithoutTurnsIsTheServersToRefuse() {
        var request = QUESTION.toBuilder().prompt("Why is the sky blue?").build();
        var thrown = assertThrows(BadRequestException.class, () -> claude.createCompletion(request));
        var message = thrown.error(ErrorResponse.class).error().message();
        assertTrue(message.startsWith("prompt must start with"), message);
    }

    @Test
    void aPropertyTheServerDoesNotKnowIsSentAndRefusedThere() {
        var request = QUESTION.toBuilder()
                .additionalProperty("effort", JsonValue.of("high"))
                .build();
        var thrown = assertThrows(BadRequestException.class, () -> claude.createCompletion(request));
        assertEquals(
                "effort: Extra inputs are not permitted",
                thrown.error(ErrorResponse.class).error().message());
    }

    @Test
    void aCallWithoutARequestIsNotSent() {
        for (var call : List.<Executable>of(() -> claude.createCompletion(null), () -> claude.streamCompletion(null))) {
            var thrown = assertThrows(NullPointerException.class, call);
            assertTrue(thrown.getMessage().contains("request"), thrown.getMessage());
        }
    }

    @Test
    void aClosedClientSaysSo() {
        claude.close();
        var thrown = assertThrows(IllegalStateException.class, () -> claude.createCompletion(QUESTION));
        assertEquals("the transport is closed", thrown.getMessage());
    }
}
