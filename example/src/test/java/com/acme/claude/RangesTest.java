package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.wirescribe.check.ConstraintViolationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each property of a request at, just inside and just outside its bounds; what is outside never becomes a request. */
class RangesTest {

    private static final String EMOJI = "\uD83D\uDE00";

    private static CompletionRequest.Builder valid() {
        return CompletionRequest.builder()
                .model(Model.Known.CLAUDE_2_1)
                .prompt("\n\nHuman: Hello\n\nAssistant:")
                .maxTokensToSample(256);
    }

    private static Arguments with(String what, UnaryOperator<CompletionRequest.Builder> change) {
        return Arguments.of(what, change);
    }

    private static Arguments with(String what, UnaryOperator<CompletionRequest.Builder> change, String violation) {
        return Arguments.of(what, change, violation);
    }

    static List<Arguments> inside() {
        return List.of(
                with("a known model", b -> b.model("claude-2.0")),
                with("a model the document does not list", b -> b.model("claude-9")),
                with("a prompt of one character", b -> b.prompt("x")),
                with("a prompt of one character in two UTF-16 units", b -> b.prompt(EMOJI)),
                with("max_tokens_to_sample at its minimum", b -> b.maxTokensToSample(1)),
                with("max_tokens_to_sample inside", b -> b.maxTokensToSample(2)),
                with("max_tokens_to_sample has no maximum", b -> b.maxTokensToSample(Long.MAX_VALUE)),
                with("temperature at its minimum", b -> b.temperature(0)),
                with("temperature at minus zero", b -> b.temperature(-0.0)),
                with("temperature just above its minimum", b -> b.temperature(Double.MIN_VALUE)),
                with("temperature just below its maximum", b -> b.temperature(Math.nextDown(1.0))),
                with("temperature at its maximum", b -> b.temperature(1)),
                with("top_p at its minimum", b -> b.topP(0)),
                with("top_p just above its minimum", b -> b.topP(Double.MIN_VALUE)),
                with("top_p just below its maximum", b -> b.topP(Math.nextDown(1.0))),
                with("top_p at its maximum", b -> b.topP(1)),
                with("top_k at its minimum", b -> b.topK(0)),
                with("top_k inside", b -> b.topK(1)),
                with("top_k has no maximum", b -> b.topK(Long.MAX_VALUE)),
                with("no stop sequences", b -> b.stopSequences(List.of())),
                with("empty stop sequences", b -> b.stopSequences(List.of("", ""))),
                with("a stream", b -> b.stream(true)),
                with("no stream", b -> b.stream(false)),
                with("empty metadata", b -> b.metadata(Metadata.builder().build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inside")
    void isAllowed(String what, UnaryOperator<CompletionRequest.Builder> change) {
        var request = assertDoesNotThrow(() -> change.apply(valid()).build());
        assertEquals(request, CompletionRequest.JSON.decode(CompletionRequest.JSON.encode(request)));
    }

    static List<Arguments> outside() {
        return List.of(
                with("model null", b -> b.model((Model) null), "model is required"),
                with("model null as text", b -> b.model((String) null), "model is required"),
                with("prompt null", b -> b.prompt(null), "prompt is required"),
                with("prompt empty", b -> b.prompt(""), "prompt must have at least 1 character but has 0"),
                with(
                        "max_tokens_to_sample just outside",
                        b -> b.maxTokensToSample(0),
                        "max_tokens_to_sample must be at least 1 but was 0"),
                with(
                        "max_tokens_to_sample far outside",
                        b -> b.maxTokensToSample(Long.MIN_VALUE),
                        "max_tokens_to_sample must be at least 1 but was -9223372036854775808"),
                with(
                        "temperature just below",
                        b -> b.temperature(-Double.MIN_VALUE),
                        "temperature must be at least 0 but was -4.9E-324"),
                with(
                        "temperature just above",
                        b -> b.temperature(Math.nextUp(1.0)),
                        "temperature must be at most 1 but was 1.0000000000000002"),
                with(
                        "temperature not a number",
                        b -> b.temperature(Double.NaN),
                        "temperature must be a finite number but was NaN"),
                with(
                        "temperature infinite",
                        b -> b.temperature(Double.POSITIVE_INFINITY),
                        "temperature must be a finite number but was Infinity"),
                with(
                        "temperature minus infinite",
                        b -> b.temperature(Double.NEGATIVE_INFINITY),
                        "temperature must be a finite number but was -Infinity"),
                with("top_p just below", b -> b.topP(-Double.MIN_VALUE), "top_p must be at least 0 but was -4.9E-324"),
                with(
                        "top_p just above",
                        b -> b.topP(Math.nextUp(1.0)),
                        "top_p must be at most 1 but was 1.0000000000000002"),
                with("top_p not a number", b -> b.topP(Double.NaN), "top_p must be a finite number but was NaN"),
                with(
                        "top_p infinite",
                        b -> b.topP(Double.POSITIVE_INFINITY),
                        "top_p must be a finite number but was Infinity"),
                with("top_k just outside", b -> b.topK(-1), "top_k must be at least 0 but was -1"),
                with(
                        "a stop sequence null",
                        b -> b.stopSequences(Arrays.asList("a", null)),
                        "stop_sequences[1] is required"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outside")
    void isRefused(String what, UnaryOperator<CompletionRequest.Builder> change, String violation) {
        var builder = change.apply(valid());
        var thrown = assertThrows(ConstraintViolationException.class, builder::build);
        assertEquals("CompletionRequest: " + violation, thrown.getMessage());
        assertEquals(1, thrown.violations().size());
    }

    @Test
    void aLengthIsCountedInCodePoints() {
        assertDoesNotThrow(() -> Metadata.builder().userId("x".repeat(512)).build());
        assertDoesNotThrow(() -> Metadata.builder().userId(EMOJI.repeat(512)).build());
        for (var tooLong : List.of("x".repeat(513), EMOJI.repeat(513), EMOJI.repeat(512) + "\uD83D")) {
            var builder = Metadata.builder().userId(tooLong);
            var thrown = assertThrows(ConstraintViolationException.class, builder::build);
            assertEquals("Metadata: user_id must have at most 512 characters but has 513", thrown.getMessage());
        }
    }

    @Test
    void aUserIdMayBeNullOrLeftOut() {
        assertEquals(
                "{\"user_id\":null}",
                Metadata.JSON.encodeToString(Metadata.builder().userId(null).build()));
        assertEquals("{}", Metadata.JSON.encodeToString(Metadata.builder().build()));
    }

    @Test
    void allViolationsOfOneBuildAreReportedTogether() {
        var builder = CompletionRequest.builder()
                .prompt("")
                .temperature(1.5)
                .topP(Double.NaN)
                .topK(-7);
        var thrown = assertThrows(ConstraintViolationException.class, builder::build);
        assertEquals(
                "CompletionRequest: model is required; prompt must have at least 1 character but has 0; "
                        + "max_tokens_to_sample is required; temperature must be at most 1 but was 1.5; "
                        + "top_p must be a finite number but was NaN; top_k must be at least 0 but was -7",
                thrown.getMessage());
        assertEquals(
                List.of("model", "prompt", "max_tokens_to_sample", "temperature", "top_p", "top_k"),
                thrown.violations().stream()
                        .map(ConstraintViolationException.Violation::property)
                        .toList());
    }

    @Test
    void noTextIsEverRepeated() {
        var secret = "correct horse battery staple";
        var builder = Metadata.builder().userId(secret.repeat(100));
        var thrown = assertThrows(ConstraintViolationException.class, builder::build);
        assertFalse(thrown.toString().contains("horse"), thrown.toString());
        assertFalse(thrown.violations().toString().contains("horse"));
    }

    @Test
    void theConstructorRefusesToo() {
        var thrown = assertThrows(
                ConstraintViolationException.class,
                () -> new CompletionRequest(
                        Model.Known.CLAUDE_2_1, "", 0, null, 2.0, null, null, null, null, Map.of()));
        assertEquals(
                "CompletionRequest: prompt must have at least 1 character but has 0; "
                        + "max_tokens_to_sample must be at least 1 but was 0; temperature must be at most 1 but was 2",
                thrown.getMessage());
    }
}
