package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.claude.server.ClaudeServer;
import com.acme.claude.server.Pace;
import io.wirescribe.ApiException;
import io.wirescribe.BadRequestException;
import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages: what they are made of, and what happens while one is streamed. */
class MessagesTest {

    private static final CreateMessageRequest QUESTION = CreateMessageRequest.builder()
            .model("claude-sonnet-4-5")
            .maxTokens(3)
            .messages(List.of(InputMessage.builder()
                    .role(MessageRole.Known.USER)
                    .content(new MessageContent.OfText("Why is the sky blue?"))
                    .build()))
            .build();

    private static List<MessageStreamEvent> events(String stream) throws IOException {
        try (var raw = RawServer.of(200, "text/event-stream", stream);
                var claude =
                        ClaudeClient.builder().apiKey("key").baseUrl(raw.url()).build();
                var events = claude.streamMessage(QUESTION)) {
            return events.stream().toList();
        }
    }

    private static List<JsonValue> data(String stream) {
        return stream.lines()
                .filter(line -> line.startsWith("data: "))
                .map(line -> JsonValue.parse(line.substring("data: ".length())))
                .toList();
    }

    private static JsonValue again(MessageStreamEvent event) {
        return JsonValue.JSON.decode(MessageStreamEvent.JSON.encode(event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic_response.txt", "tool_use_response.txt"})
    void aRecordedStreamIsReadIntoTypedValuesAndBack(String recorded) throws IOException {
        var file = Path.of(System.getProperty("wirescribe.shared", "../../shared"))
                .resolve("suites/anthropic-sse")
                .resolve(recorded);
        assumeTrue(Files.isRegularFile(file), "the suite " + file + " is not here");
        // the recordings lack the empty line that ends the last event
        var stream = Files.readString(file) + "\n\n";
        var events = events(stream);
        assertEquals(data(stream), events.stream().map(MessagesTest::again).toList());
        for (var event : events) {
            assertFalse(event instanceof MessageStreamEvent.Unknown, event::toString);
            if (event instanceof ContentBlockStartEvent start) {
                assertFalse(start.contentBlock() instanceof ContentBlock.Unknown, start::toString);
            } else if (event instanceof ContentBlockDeltaEvent delta) {
                assertFalse(delta.delta() instanceof ContentBlockDelta.Unknown, delta::toString);
            }
        }
    }

    @Test
    void whatIsNewerThanTheDocumentArrivesWholeAndGoesBackAsItCame() throws IOException {
        var stream = """
                event: content_block_start
                data: {"type":"content_block_start","index":0,"content_block":{"type":"dream","of":[null,1.50]},"x":{"y":null}}

                event: content_block_delta
                data: {"type":"content_block_delta","index":0,"delta":{"type":"dream_delta","more":true}}

                event: message_delta
                data: {"type":"message_delta","delta":{"stop_reason":"woke_up","stop_sequence":null},"usage":{"output_tokens":1}}

                """;
        var events = events(stream);
        assertEquals(data(stream), events.stream().map(MessagesTest::again).toList());
        var start = assertInstanceOf(ContentBlockStartEvent.class, events.get(0));
        assertInstanceOf(ContentBlock.Unknown.class, start.contentBlock());
        var end = assertInstanceOf(MessageDeltaEvent.class, events.get(2));
        assertEquals("woke_up", end.delta().stopReason().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"weather\",\"input_schema\":{\"type\":\"object\"}}",
                "{\"type\":\"custom\",\"name\":\"weather\",\"input_schema\":{\"type\":\"object\",\"default\":null}}"
            })
    void aToolOfOnesOwnNeedsNoType(String json) {
        var tool = assertInstanceOf(CustomTool.class, Tool.JSON.decode(json.getBytes()));
        assertEquals("weather", tool.name());
        assertEquals(JsonValue.parse(json), JsonValue.JSON.decode(Tool.JSON.encode(tool)));
    }

    @Test
    void aToolOfAnthropicsIsOneAndAnyOtherIsUnknown() {
        var search = "{\"type\":\"web_search_20250305\",\"name\":\"web_search\",\"max_uses\":5}";
        var tool = assertInstanceOf(ServerTool.class, Tool.JSON.decode(search.getBytes()));
        assertEquals(ServerToolType.Known.WEB_SEARCH_20250305, tool.type());
        assertEquals(JsonValue.parse(search), JsonValue.JSON.decode(Tool.JSON.encode(tool)));
        assertInstanceOf(Tool.Unknown.class, Tool.JSON.decode("{\"type\":\"toolset\"}".getBytes()));
    }

    @Test
    void aServerAnswersAtOnceAndInEvents() {
        try (var server = ClaudeServer.start(Pace.of(Duration.ZERO));
                var claude = ClaudeClient.builder()
                        .apiKey(ClaudeServer.KEY)
                        .baseUrl(server.url())
                        .build()) {
            var message = claude.createMessage(QUESTION);
            assertEquals("Sunlight holds every", ((TextBlock) message.content().get(0)).text());
            assertEquals(MessageStopReason.Known.MAX_TOKENS, message.stopReason());
            var stopped = claude.createMessage(
                    QUESTION.toBuilder().stopSequences(List.of("holds")).build());
            assertEquals(MessageStopReason.Known.STOP_SEQUENCE, stopped.stopReason());
            assertEquals("holds", stopped.stopSequence());
            try (var events = claude.streamMessage(QUESTION)) {
                var text = new StringBuilder();
                events.forEach(event -> {
                    if (event instanceof ContentBlockDeltaEvent block && block.delta() instanceof TextDelta delta) {
                        text.append(delta.text());
                    }
                });
                assertEquals("Sunlight holds every", text.toString());
            }
            assertNull(QUESTION.stream());
        }
    }

    @Test
    void refusalsAreAnthropicsAtOnceAndInsideAStream() {
        try (var server = ClaudeServer.start(Pace.of(Duration.ZERO));
                var claude = ClaudeClient.builder()
                        .apiKey(ClaudeServer.KEY)
                        .baseUrl(server.url())
                        .build()) {
            var nobody = QUESTION.toBuilder().messages(List.of()).build();
            var e = assertThrows(BadRequestException.class, () -> claude.createMessage(nobody));
            assertEquals(
                    "messages: at least one message is required",
                    e.error(ErrorResponse.class).error().message());
            var trouble = QUESTION.toBuilder().model("trouble-midstream").build();
            try (var events = claude.streamMessage(trouble)) {
                var inside = assertThrows(ApiException.class, () -> events.forEach(event -> {}));
                assertEquals(
                        "overloaded_error",
                        inside.error(ErrorResponse.class).error().type().value());
            }
        }
    }
}
