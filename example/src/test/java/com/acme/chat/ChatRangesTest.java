package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.wirescribe.check.ConstraintViolationException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a chat may ask for, some of which depends on the model. */
class ChatRangesTest {

    private static ChatCompletionRequest.Builder of(String model) {
        return ChatCompletionRequest.builder()
                .model(model)
                .messages(List.of(
                        ChatMessage.builder().role("user").content("Hello!").build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic.claude-v1", "anthropic.claude-v2", "anthropic.claude-instant-v1"})
    void aModelWithAMaximumIsHeldToIt(String model) {
        for (var inside : List.of(0L, 1L, 256L, 99_999L, 100_000L)) {
            assertEquals(inside, of(model).maxTokensToSample(inside).build().maxTokensToSample());
        }
        for (var outside : List.of(100_001L, Long.MAX_VALUE)) {
            var builder = of(model).maxTokensToSample(outside);
            var e = assertThrows(ConstraintViolationException.class, builder::build);
            assertEquals(
                    "ChatCompletionRequest: max_tokens_to_sample must be at most 100000 for model " + model
                            + " but was " + outside,
                    e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic.claude-v2:1", "anthropic.claude-v3", "x"})
    void anotherModelIsNot(String model) {
        for (var inside : List.of(0L, 100_001L, Long.MAX_VALUE)) {
            assertEquals(inside, of(model).maxTokensToSample(inside).build().maxTokensToSample());
        }
    }

    @Test
    void whatIsKnownMayBeGivenAsSuch() {
        var builder = of("x").model(ChatModel.Known.ANTHROPIC_CLAUDE_V2).maxTokensToSample(100_001);
        assertThrows(ConstraintViolationException.class, builder::build);
        builder.model(ChatModel.Known.ANTHROPIC_CLAUDE_V2_1).build();
    }

    static List<Arguments> outside() {
        return List.of(
                with(b -> b.maxTokensToSample(-1), "max_tokens_to_sample must be at least 0 but was -1"),
                with(b -> b.topK(-1), "top_k must be at least 0 but was -1"),
                with(b -> b.topK(501), "top_k must be at most 500 but was 501"),
                with(b -> b.topP(-0.1), "top_p must be at least 0 but was -0.1"),
                with(b -> b.topP(1.1), "top_p must be at most 1 but was 1.1"),
                with(b -> b.temperature(-0.1), "temperature must be at least 0 but was -0.1"),
                with(b -> b.temperature(1.1), "temperature must be at most 1 but was 1.1"),
                with(b -> b.model((String) null), "model is required"),
                with(b -> b.messages(null), "messages is required"));
    }

    private static Arguments with(UnaryOperator<ChatCompletionRequest.Builder> change, String violation) {
        return Arguments.of(change, violation);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("outside")
    void theRestIsTheSameForAll(UnaryOperator<ChatCompletionRequest.Builder> change, String violation) {
        of("anthropic.claude-v2").topK(0).topP(0).temperature(0).build();
        of("anthropic.claude-v2").topK(500).topP(1).temperature(1).build();
        var builder = change.apply(of("anthropic.claude-v2"));
        var e = assertThrows(ConstraintViolationException.class, builder::build);
        assertEquals("ChatCompletionRequest: " + violation, e.getMessage());
    }

    @Test
    void whatIsNotSetIsNotSent() {
        assertEquals(
                "{\"model\":\"anthropic.claude-v2\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello!\"}]}",
                ChatCompletionRequest.JSON.encodeToString(
                        of("anthropic.claude-v2").build()));
    }
}
