package com.acme.claude;

import com.acme.bedrock.Bedrock;
import com.acme.bedrock.TextCompletionRequest;
import io.wirescribe.bedrock.ClaudePrompt;
import java.util.List;

/** Bedrock's own interface: the model is no part of the request, and the answer tells which text stopped it. */
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
}
