package com.acme.claude;

import com.acme.bedrock.Bedrock;
import com.acme.bedrock.TextCompletionChunk;
import com.acme.bedrock.TextCompletionRequest;
import io.wirescribe.bedrock.ClaudePrompt;
import java.util.List;

/**
 * Bedrock's own interface: the model is no part of the request, and the answer tells what stopped it and what it took.
 */
record Invoking(Bedrock bedrock, Stage stage) {

    private static final String MODEL = "anthropic.claude-v2:1";

    private static TextCompletionRequest question() {
        return TextCompletionRequest.builder()
                .prompt(new ClaudePrompt().human("Why is the sky blue?").toString())
                .maxTokensToSample(256)
                .stopSequences(List.of("scatters"))
                .build();
    }

    void completion() {
        var answer = bedrock.invokeModel(MODEL, question());
        stage.line(answer.body().completion().strip());
        stage.line("stopped by \"" + answer.body().stop() + "\", "
                + answer.headers().first("X-Amzn-Bedrock-Output-Token-Count") + " tokens");
    }

    void stream() {
        stage.piece(" ");
        try (var chunks = bedrock.invokeModelWithResponseStream(MODEL, question())) {
            chunks.forEach(this::tell);
        }
    }

    private void tell(TextCompletionChunk chunk) {
        stage.piece(chunk.completion());
        var metrics = chunk.amazonBedrockInvocationMetrics();
        if (metrics != null) {
            stage.piece("\n");
            stage.line(metrics.inputTokenCount() + " tokens in, " + metrics.outputTokenCount() + " tokens out");
        }
    }
}
