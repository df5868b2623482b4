package com.acme.claude;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.bedrock.BedrockClient;
import com.acme.bedrock.ServiceError;
import com.acme.bedrock.TextCompletionChunk;
import com.acme.bedrock.TextCompletionRequest;
import com.acme.chat.ChatClient;
import com.acme.chat.ChatCompletionRequest;
import com.acme.chat.ChatMessage;
import com.acme.chat.ChatRole;
import com.acme.claude.server.ClaudeServer;
import com.acme.claude.server.Pace;
import io.wirescribe.ApiException;
import io.wirescribe.BadRequestException;
import io.wirescribe.PermissionDeniedException;
import io.wirescribe.RawResponse;
import io.wirescribe.ServerException;
import io.wirescribe.bedrock.AwsCredentials;
import io.wirescribe.bedrock.BedrockTransport;
import io.wirescribe.bedrock.ChatCompletionTransport;
import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.http.Body;
import io.wirescribe.http.HttpTransport;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every interface over a Bedrock that checks signatures, bodies and models. */
class OnBedrockTest {

    private static final AwsCredentials KEYS =
            new AwsCredentials(ClaudeServer.AWS_KEY_ID, ClaudeServer.AWS_SECRET, null);
    private static final String MODEL = "anthropic.claude-v2:1";
    private static final String ARN = "arn:aws:bedrock:eu-central-1::foundation-model/" + MODEL;
    private static final CompletionRequest QUESTION = CompletionRequest.builder()
            .model(MODEL)
            .prompt("\n\nHuman: Why is the sky blue?\n\nAssistant:")
            .maxTokensToSample(3)
            .build();

    private final ClaudeServer server = ClaudeServer.start(Pace.of(Duration.ZERO));

    @AfterEach
    void close() {
        server.close();
    }

    private BedrockTransport.Builder bedrock() {
        return BedrockTransport.in(ClaudeServer.AWS_REGION).endpoint(server.url());
    }

    private Claude claude() {
        return new ClaudeClient(bedrock().credentials(KEYS).build());
    }

    private static String text(Claude claude, CompletionRequest request) {
        try (var events = claude.streamCompletion(request)) {
            var text = new StringBuilder();
            events.forEach(event -> text.append(event.completion()));
            return text.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic.claude-v2", MODEL, ARN})
    void theSameInterfaceCompletesAndStreams(String model) {
        var request = QUESTION.toBuilder().model(model).build();
        var completion = claude().createCompletion(request);
        assertEquals(" Sunlight holds every", completion.completion());
        assertEquals(StopReason.Known.MAX_TOKENS, completion.stopReason());
        assertEquals(model, completion.model().value());
        assertEquals(" Sunlight holds every", text(claude(), request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic.claude-v2", MODEL, ARN})
    void bedrocksOwnInterfaceStreamsAndTheLastChunkTellsWhatItTook(String model) {
        var bedrock = new BedrockClient(bedrock().credentials(KEYS).build());
        try (var chunks = bedrock.invokeModelWithResponseStream(model, ownQuestion())) {
            var all = chunks.stream().toList();
            assertEquals(
                    " Sunlight holds every",
                    all.stream().map(TextCompletionChunk::completion).collect(joining()));
            var last = all.get(3);
            assertEquals("max_tokens", last.stopReason().value());
            assertEquals(14, last.amazonBedrockInvocationMetrics().inputTokenCount());
            assertEquals(3, last.amazonBedrockInvocationMetrics().outputTokenCount());
            assertNull(all.get(0).amazonBedrockInvocationMetrics());
            assertEquals(
                    "{\"completion\":\" Sunlight\",\"stop_reason\":null,\"stop\":null}",
                    TextCompletionChunk.JSON.encodeToString(all.get(0)));
        }
    }

    @Test
    void bedrocksOwnStreamMayBeLeftEarlyAndAskedForAgain() {
        var bedrock = new BedrockClient(bedrock().credentials(KEYS).build());
        for (int i = 0; i < 20; i++) {
            try (var chunks = bedrock.invokeModelWithResponseStream(MODEL, ownQuestion())) {
                assertEquals(" Sunlight", chunks.iterator().next().completion());
            }
        }
    }

    @Test
    void bedrocksOwnStreamFailsInItsOwnWords() {
        var bedrock = new BedrockClient(bedrock().credentials(KEYS).build());
        var unknown = assertThrows(
                BadRequestException.class, () -> bedrock.invokeModelWithResponseStream("no", ownQuestion()));
        assertEquals(
                "The provided model identifier is invalid.",
                unknown.error(ServiceError.class).message());
        try (var chunks = bedrock.invokeModelWithResponseStream("trouble-midstream", ownQuestion())) {
            var broken = assertThrows(ServerException.class, () -> chunks.forEach(chunk -> {}));
            assertEquals(503, broken.status());
            assertEquals("Overloaded", broken.error(ServiceError.class).message());
        }
    }

    private static TextCompletionRequest ownQuestion() {
        return TextCompletionRequest.builder()
                .prompt(QUESTION.prompt())
                .maxTokensToSample(3)
                .build();
    }

    @Test
    void neitherNullNorModelNorStreamArrives() {
        var request = QUESTION.toBuilder().additionalProperty("top_k", JsonValue.NULL).stream(false)
                .build();
        assertEquals(" Sunlight holds every", claude().createCompletion(request).completion());
        var ownRequest = TextCompletionRequest.builder()
                .prompt(QUESTION.prompt())
                .maxTokensToSample(3)
                .additionalProperty("temperature", JsonValue.NULL)
                .additionalProperty("model", JsonValue.of("x"))
                .additionalProperty("stream", JsonValue.of(true))
                .build();
        var own = new BedrockClient(bedrock().credentials(KEYS).build());
        assertEquals(
                " Sunlight holds every",
                own.invokeModel(MODEL, ownRequest).body().completion());
    }

    @Test
    void messagesComeWholeAndInEvents() {
        var request = CreateMessageRequest.builder()
                .model("anthropic.claude-sonnet-4-5-20250929-v1:0")
                .maxTokens(3)
                .messages(List.of(InputMessage.builder()
                        .role(MessageRole.Known.USER)
                        .content(new MessageContent.OfText("Why is the sky blue?"))
                        .build()))
                .build();
        var message = claude().createMessage(request);
        assertEquals("Sunlight holds every", ((TextBlock) message.content().get(0)).text());
        assertEquals(MessageStopReason.Known.MAX_TOKENS, message.stopReason());
        try (var events = claude().streamMessage(request)) {
            var all = events.stream().toList();
            assertTrue(all.get(0) instanceof MessageStartEvent);
            assertTrue(all.get(all.size() - 1) instanceof MessageStopEvent);
        }
    }

    @Test
    void aChatGoesOn() {
        var chat = new ChatClient(
                new ChatCompletionTransport(bedrock().credentials(KEYS).build()));
        var turns = new ArrayList<>(List.of(turn("user", "Why is the sky blue?")));
        var first = chat.createChatCompletion(
                ChatCompletionRequest.builder().model(MODEL).messages(turns).build());
        assertEquals(1, turns.size(), "the caller's list is the caller's");
        assertEquals(2, first.messages().size());
        assertEquals(ChatRole.Known.SYSTEM, first.messages().get(1).role());
        turns = new ArrayList<>(first.messages());
        turns.add(turn("user", "And then?\n\nHuman: and in the evening?\n\nAssistant:"));
        var second = chat.createChatCompletion(
                ChatCompletionRequest.builder().model(MODEL).messages(turns).build());
        assertEquals(turns, second.messages().subList(0, 3));
        assertTrue(second.messages().get(3).content().startsWith(" In the evening"));
    }

    @Test
    void aChatWithAnUnknownRoleIsRefusedAndTheAllowedOnesAreNamed() {
        var chat = new ChatClient(
                new ChatCompletionTransport(bedrock().credentials(KEYS).build()));
        var request = ChatCompletionRequest.builder()
                .model(MODEL)
                .messages(List.of(turn("assistant", "Hi")))
                .build();
        var e = assertThrows(ConstraintViolationException.class, () -> chat.createChatCompletion(request));
        assertEquals("ChatCompletionRequest: messages[0] must be of role user or system", e.getMessage());
    }

    @Test
    void aChatMayHave256TokensUnlessToldOtherwise() {
        List<Request> sent = new ArrayList<>();
        var chat = new ChatClient(new ChatCompletionTransport(bedrock()
                .credentials(KEYS)
                .transport(url -> changing(url, request -> {
                    sent.add(request);
                    return request;
                }))
                .build()));
        var request = ChatCompletionRequest.builder().model(MODEL).messages(List.of(turn("user", "?")));
        chat.createChatCompletion(request.build());
        chat.createChatCompletion(request.maxTokensToSample(7).build());
        assertEquals(
                List.of(JsonValue.of(256), JsonValue.of(7)),
                sent.stream()
                        .map(asked -> JsonValue.parse(new String(asked.body().bytes(), StandardCharsets.UTF_8)))
                        .map(body -> body.asMap().get("max_tokens_to_sample"))
                        .toList());
    }

    private static ChatMessage turn(String role, String content) {
        return ChatMessage.builder().role(role).content(content).build();
    }

    @Test
    void aBearerKeyOpensToo() {
        var claude =
                new ClaudeClient(bedrock().bearerKey(ClaudeServer.BEDROCK_KEY).build());
        assertEquals(" Sunlight holds every", claude.createCompletion(QUESTION).completion());
        var stranger = new ClaudeClient(bedrock().bearerKey("s3cret").build());
        var e = assertThrows(PermissionDeniedException.class, () -> stranger.createCompletion(QUESTION));
        assertTrue(!e.toString().contains("s3cret"), e.toString());
    }

    @Test
    void temporaryCredentialsAreSignedWithTheirToken() {
        var session = new AwsCredentials(ClaudeServer.AWS_KEY_ID, ClaudeServer.AWS_SECRET, "token");
        var claude = new ClaudeClient(bedrock().credentials(session).build());
        assertEquals(" Sunlight holds every", text(claude, QUESTION));
    }

    @Test
    void credentialsAreAskedForEachRequestAtOnceAndLater() throws Exception {
        var count = new AtomicInteger();
        var transport = bedrock()
                .credentials(() -> {
                    var secret = count.incrementAndGet() == 3 ? "expired" : ClaudeServer.AWS_SECRET;
                    return new AwsCredentials(ClaudeServer.AWS_KEY_ID, secret, null);
                })
                .build();
        for (var request : List.of(moved(), own())) {
            assertEquals(200, status(transport.send(request)));
        }
        assertEquals(403, status(transport.sendAsync(moved()).get()));
        for (var request : List.of(moved(), own())) {
            assertEquals(200, status(transport.sendAsync(request).get()));
        }
        assertEquals(5, count.get());
    }

    private static int status(RawResponse answer) {
        try (answer) {
            return answer.status();
        }
    }

    private static Request moved() {
        return Request.post("/v1/complete").json(CompletionRequest.JSON, QUESTION);
    }

    private static Request own() {
        return Request.post("/model/{modelId}/invoke")
                .path("modelId", ARN)
                .body(new Body(
                        "application/json",
                        "{\"prompt\":\"\\n\\nHuman: ?\\n\\nAssistant:\",\"max_tokens_to_sample\":1,\"top_k\":null}"
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsSentAgainIsSignedAnew() {
        var clock = new Ticking();
        var sent = new ArrayList<Request>();
        try (var transport = bedrock()
                .credentials(KEYS)
                .clock(clock)
                .transport(url -> changing(url, request -> {
                    sent.add(request);
                    return request;
                }))
                .build()) {
            var request = own();
            assertEquals(200, status(transport.send(request)));
            assertEquals(200, status(transport.send(request)));
            assertNotEquals(
                    sent.get(0).headers().first("x-amz-date"),
                    sent.get(1).headers().first("x-amz-date"));
            assertNotEquals(
                    sent.get(0).headers().first("authorization"),
                    sent.get(1).headers().first("authorization"));
        }
    }

    /** A second later each time it is looked at. */
    private static final class Ticking extends Clock {

        private final AtomicInteger seconds = new AtomicInteger();

        @Override
        public Instant instant() {
            return Instant.now().plusSeconds(seconds.incrementAndGet());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Changes requests on their way, after they were signed. */
    private static Transport changing(String url, UnaryOperator<Request> change) {
        var http = HttpTransport.to(url).build();
        return new Transport() {
            @Override
            public RawResponse send(Request request) {
                return http.send(change.apply(request));
            }

            @Override
            public CompletableFuture<RawResponse> sendAsync(Request request) {
                return http.sendAsync(change.apply(request));
            }

            @Override
            public void close() {
                http.close();
            }
        };
    }

    @Test
    void whatIsTamperedWithIsRefused() {
        List<UnaryOperator<Request>> changes = List.of(
                request -> request.body(new Body("application/json", "{}".getBytes(StandardCharsets.UTF_8))),
                request -> request.target("/model/anthropic.claude-v2/invoke"),
                request -> request.target(request.target() + "?x=y"),
                request -> request.header("accept", "text/plain"),
                request -> request.header("x-amz-security-token", "other"));
        for (var change : changes) {
            try (var transport = bedrock()
                    .credentials(KEYS)
                    .transport(url -> changing(url, change))
                    .build()) {
                var e = refused(transport);
                assertTrue(e.getMessage().contains("InvalidSignatureException"), e.getMessage());
                assertEquals("InvalidSignatureException", errorType(e));
            }
        }
    }

    @Test
    void aWrongSecretRegionOrKeyIsRefusedInBedrocksWords() {
        var secret = refused(bedrock()
                .credentials(new AwsCredentials(ClaudeServer.AWS_KEY_ID, "wrong", null))
                .build());
        assertEquals("InvalidSignatureException", errorType(secret));
        var key = refused(
                bedrock().credentials(new AwsCredentials("AKID", "wrong", null)).build());
        assertEquals("UnrecognizedClientException", errorType(key));
        var region = refused(BedrockTransport.in("us-east-1")
                .endpoint(server.url())
                .credentials(KEYS)
                .build());
        assertEquals("InvalidSignatureException", errorType(region));
    }

    @Test
    void aWrongClockIsRefusedAndReportedAsOne() {
        var ahead = bedrock()
                .credentials(KEYS)
                .clock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10)))
                .build();
        var e = refused(ahead);
        assertTrue(
                e.getMessage().matches(".*this machine's clock is (599|6\\d\\d) s ahead of the server's.*"),
                e.getMessage());
        var moved =
                assertThrows(PermissionDeniedException.class, () -> new ClaudeClient(ahead).createCompletion(QUESTION));
        assertTrue(moved.getMessage().contains("s ahead of the server's"), moved.getMessage());
    }

    private static ApiException refused(BedrockTransport transport) {
        return assertThrows(
                PermissionDeniedException.class, () -> new BedrockClient(transport).invokeModel(MODEL, ownQuestion()));
    }

    private static String errorType(ApiException e) {
        var type = e.headers().first("x-amzn-errortype");
        return type.substring(0, type.indexOf(':'));
    }

    @Test
    void whatFailsInTheMiddleOfAStreamIsThrown() {
        var e = assertThrows(
                ServerException.class,
                () -> text(
                        claude(),
                        QUESTION.toBuilder().model("trouble-midstream").build()));
        assertEquals(503, e.status());
        assertEquals(
                "overloaded_error", e.error(ErrorResponse.class).error().type().value());
    }

    @Test
    void aPromptOfNoTurnsIsBedrocksToRefuse() {
        var e = assertThrows(
                BadRequestException.class,
                () -> claude().createCompletion(QUESTION.toBuilder().prompt("?").build()));
        assertEquals(
                "invalid_request_error",
                e.error(ErrorResponse.class).error().type().value());
    }
}
