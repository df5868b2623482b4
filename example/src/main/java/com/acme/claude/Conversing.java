package com.acme.claude;

import java.util.List;

/** Messages: a conversation whose next turn is told event by event. */
record Conversing(Claude claude, Model model, Stage stage) {

    void stream() {
        var request = CreateMessageRequest.builder()
                .model(model)
                .maxTokens(1024)
                .system(new SystemPrompt.OfText("Answer in three sentences."))
                .messages(List.of(InputMessage.builder()
                        .role(MessageRole.Known.USER)
                        .content(new MessageContent.OfText("Why is the sky blue?"))
                        .build()))
                .build();
        stage.piece("  ");
        try (var events = claude.streamMessage(request)) {
            for (var event : events) {
                tell(event);
            }
        }
    }

    private void tell(MessageStreamEvent event) {
        if (event instanceof ContentBlockDeltaEvent block && block.delta() instanceof TextDelta delta) {
            stage.piece(delta.text());
        } else if (event instanceof MessageDeltaEvent end) {
            stage.piece("\n");
            var stopReason = end.delta().stopReason();
            stage.line((stopReason == null ? "no reason" : stopReason.value()) + ", "
                    + end.usage().outputTokens() + " tokens");
        }
    }
}
