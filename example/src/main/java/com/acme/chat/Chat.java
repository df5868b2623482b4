package com.acme.chat;

import io.wirescribe.OpenApiClient;

/**
 * Conversations with the models of Amazon Bedrock that complete texts. What it sends,
 * {@link io.wirescribe.bedrock.ChatCompletionTransport} turns into text completions.
 */
@OpenApiClient("chat-completion.yaml")
public interface Chat {

    /**
     * Continues a conversation.
     *
     * @param request the turns so far, and how to go on
     * @return the turns so far and the model's
     */
    ChatCompletion createChatCompletion(ChatCompletionRequest request);
}
