package com.acme.claude;

import io.wirescribe.check.ConstraintViolationException;

/** Text completions, over whatever transport the client has. */
record Completing(Claude claude, Model model, Stage stage) {

    private CompletionRequest question() {
        return CompletionRequest.builder()
                .model(model)
                .prompt("\n\nHuman: Why is the sky blue?\n\nAssistant:")
                .maxTokensToSample(256)
                .temperature(0.2)
                .build();
    }

    void completion() {
        var answer = claude.createCompletionWithHeaders(question());
        var completion = answer.body();
        stage.line(completion.completion().strip());
        var stopReason = completion.stopReason();
        stage.line(completion.model().value() + " stopped with "
                + (stopReason == null ? "no reason" : stopReason.value()) + ", request " + answer.requestId());
    }

    void stream() {
        try (var events = claude.streamCompletion(question())) {
            stage.piece(" ");
            for (var event : events) {
                stage.piece(event.completion());
            }
        }
        stage.piece("\n");
    }

    void violation() {
        try {
            CompletionRequest.builder()
                    .model(model)
                    .maxTokensToSample(0)
                    .temperature(1.5)
                    .build();
        } catch (ConstraintViolationException e) {
            stage.line(e.getMessage());
        }
    }

    void error() {
        claude.createCompletion(question().toBuilder().model("claude-9").build());
    }
}
