package com.acme.claude;

import com.acme.chat.Chat;
import com.acme.chat.ChatCompletionRequest;
import com.acme.chat.ChatMessage;
import com.acme.chat.ChatRole;
import java.util.ArrayList;
import java.util.List;

/** A chat: each answer is the conversation so far, which the next question is added to. */
record Chatting(Chat chat, Stage stage) {

    void turns() {
        List<ChatMessage> conversation = List.of();
        for (var question : List.of("Why is the sky blue?", "And in the evening?")) {
            conversation =
                    chat.createChatCompletion(asking(conversation, question)).messages();
        }
        for (var turn : conversation) {
            stage.line((turn.role() == ChatRole.Known.USER ? "You:    " : "Claude: ")
                    + turn.content().strip());
        }
    }

    private static ChatCompletionRequest asking(List<ChatMessage> conversation, String question) {
        var turns = new ArrayList<>(conversation);
        turns.add(ChatMessage.builder()
                .role(ChatRole.Known.USER)
                .content(question)
                .build());
        return ChatCompletionRequest.builder()
                .model("anthropic.claude-v2:1")
                .messages(turns)
                .build();
    }
}
