package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents that come with Wirescribe, in every way of asking. */
class SpecTest {

    private static final Path SPEC = Path.of("../spec").toAbsolutePath().normalize();

    @TempDir
    Path temporary;

    @Test
    void bedrock() throws Exception {
        compile("""
                package com.acme;

                import io.wirescribe.EventStream;
                import io.wirescribe.OpenApiClient;
                import io.wirescribe.Operation;
                import io.wirescribe.RawResponse;
                import io.wirescribe.Response;
                import org.jspecify.annotations.Nullable;

                @OpenApiClient("bedrock.yaml")
                public interface Everything {
                    TextCompletion invokeModel(String modelId, TextCompletionRequest request);

                    @Operation("invokeModel")
                    Response<TextCompletion> answered(
                            String modelId,
                            @Nullable String xAmznBedrockGuardrailIdentifier,
                            @Nullable String xAmznBedrockGuardrailVersion,
                            @Nullable TraceMode xAmznBedrockTrace,
                            @Nullable LatencyMode xAmznBedrockPerformanceConfigLatency,
                            @Nullable ServiceTier xAmznBedrockServiceTier,
                            TextCompletionRequest request);

                    @Operation("invokeModel")
                    RawResponse raw(String modelId, TextCompletionRequest request);

                    @Operation("POST /model/{modelId}/invoke-with-response-stream")
                    EventStream<TextCompletionChunk> stream(String modelId, TextCompletionRequest request);

                    @Operation("invokeModelWithResponseStream")
                    Response<EventStream<TextCompletionChunk>> answeredStream(String modelId, TextCompletionRequest request);

                    @Operation("invokeModelWithResponseStream")
                    RawResponse rawStream(String modelId, TextCompletionRequest request);
                }
                """);
    }

    @Test
    void anthropic() throws Exception {
        compile("""
                package com.acme;

                import io.wirescribe.EventStream;
                import io.wirescribe.OpenApiClient;
                import io.wirescribe.Operation;
                import io.wirescribe.RawResponse;
                import io.wirescribe.Response;
                import java.util.List;
                import org.jspecify.annotations.Nullable;

                @OpenApiClient("anthropic.yaml")
                public interface Everything {
                    Message createMessage(CreateMessageRequest request);

                    @Operation("createMessage")
                    Response<Message> answeredMessage(@Nullable List<String> anthropicBeta, CreateMessageRequest request);

                    @Operation("createMessage")
                    RawResponse rawMessage(CreateMessageRequest request);

                    @Operation("createMessage")
                    EventStream<MessageStreamEvent> streamMessage(CreateMessageRequest request);

                    @Operation("createMessage")
                    Response<EventStream<MessageStreamEvent>> answeredStream(CreateMessageRequest request);

                    TokenCount countTokens(CountTokensRequest request);

                    @Operation("countTokens")
                    Response<TokenCount> answeredCount(CountTokensRequest request);

                    @Operation("countTokens")
                    RawResponse rawCount(CountTokensRequest request);

                    Completion createCompletion(CompletionRequest request);

                    @Operation("createCompletion")
                    Response<Completion> answeredCompletion(CompletionRequest request);

                    @Operation("createCompletion")
                    RawResponse rawCompletion(CompletionRequest request);

                    @Operation("createCompletion")
                    EventStream<CompletionEvent> streamCompletion(CompletionRequest request);

                    @Operation("createCompletion")
                    Response<EventStream<CompletionEvent>> answeredEvents(CompletionRequest request);
                }
                """);
    }

    @Test
    void bedrockIsServedInSeveralWays() throws Exception {
        compile("""
                package com.acme;

                @io.wirescribe.OpenApiClient("bedrock.yaml")
                public interface Everything {
                    TextCompletion invokeModel(String modelId, TextCompletionRequest request);
                }
                """, """
                package com.acme;

                import com.acme.EverythingClient.Server;

                final class Check {
                    static void check() {
                        for (var server : Server.values()) {
                            EverythingClient.builder().server(server).region("eu-central-1").bearerToken("k").build().close();
                        }
                        if (!java.util.Arrays.toString(Server.values()).equals("[STANDARD, FIPS, DUAL_STACK, CHINA]")) {
                            throw new AssertionError(java.util.Arrays.toString(Server.values()));
                        }
                    }
                }
                """);
    }

    @Test
    void chatHasAMaximumThatDependsOnTheModel() throws Exception {
        compile("""
                package com.acme;

                import io.wirescribe.OpenApiClient;
                import io.wirescribe.Operation;
                import io.wirescribe.RawResponse;
                import io.wirescribe.Response;

                @OpenApiClient("chat-completion.yaml")
                public interface Everything {
                    ChatCompletion createChatCompletion(ChatCompletionRequest request);

                    @Operation("createChatCompletion")
                    Response<ChatCompletion> answered(ChatCompletionRequest request);

                    @Operation("createChatCompletion")
                    RawResponse raw(ChatCompletionRequest request);
                }
                """, """
                package com.acme;

                import io.wirescribe.check.ConstraintViolationException;
                import java.util.List;

                final class Check {
                    static void check() {
                        for (var model : List.of("anthropic.claude-v1", "anthropic.claude-v2", "anthropic.claude-instant-v1")) {
                            of(model).maxTokensToSample(99_999).build();
                            of(model).maxTokensToSample(100_000).build();
                            of(model).build();
                            try {
                                of(model).maxTokensToSample(100_001).build();
                                throw new AssertionError("built");
                            } catch (ConstraintViolationException e) {
                                if (!e.getMessage().equals("ChatCompletionRequest: max_tokens_to_sample must be at most "
                                        + "100000 for model " + model + " but was 100001")) {
                                    throw new AssertionError(e);
                                }
                            }
                        }
                        of("anthropic.claude-v2:1").maxTokensToSample(100_001).build();
                        of("anthropic.claude-next").maxTokensToSample(Long.MAX_VALUE).build();
                    }

                    private static ChatCompletionRequest.Builder of(String model) {
                        return ChatCompletionRequest.builder().model(model).messages(List.of());
                    }
                }
                """);
    }

    /** @param check what is run of it, if anything */
    private void compile(String client, String... check) throws Exception {
        var compilation = Case.in(temporary).documents(SPEC).source("Everything.java", client);
        for (var source : check) {
            compilation.source("Check.java", source);
        }
        var outcome = compilation.compile();
        assertEquals(List.of(), outcome.said());
        assertTrue(outcome.success());
        CasesTest.check(temporary.resolve("classes"));
    }
}
