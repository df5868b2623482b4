package com.acme.claude;

import com.acme.bedrock.BedrockClient;
import com.acme.chat.ChatClient;
import com.acme.claude.server.ClaudeServer;
import io.wirescribe.bedrock.BedrockTransport;
import io.wirescribe.bedrock.ChatCompletionTransport;

/**
 * Shows the clients at work: on Anthropic a completion, a stream appearing word by word, a violation caught before the
 * network, a typed error of the server and a message; on Amazon Bedrock the same interface, Bedrock's own, and a chat.
 *
 * <p>Talks to a {@link ClaudeServer} of its own, but to the real Anthropic where {@code ANTHROPIC_API_KEY} is set
 * ({@code ANTHROPIC_BASE_URL} names another one), and to the real Bedrock where {@code WIRESCRIBE_LIVE} is
 * {@code bedrock}. What a server refuses is printed in plain words; the exit code is 0 all the same.
 */
public final class Demo {

    private Demo() {}

    /**
     * Runs the demonstration.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        var stage = new Stage(System.out);
        try (var server = ClaudeServer.start()) {
            var places = new Places(System.getenv(), server);
            System.out.println("On " + places.nameOfAnthropic());
            onAnthropic(places, stage);
            System.out.println();
            System.out.println("On Amazon Bedrock, " + places.nameOfBedrock());
            onBedrock(places, stage);
        }
    }

    private static void onAnthropic(Places places, Stage stage) {
        try (var claude = places.anthropic()) {
            var completing = new Completing(claude, Model.Known.CLAUDE_2_1, stage);
            stage.part("A completion", completing::completion);
            stage.part("A stream, word by word", completing::stream);
            stage.part("A violation, caught before the network", completing::violation);
            stage.part("An error of the server", completing::error);
            var conversing = new Conversing(claude, Model.of("claude-sonnet-4-5"), stage);
            stage.part("A message, event by event", conversing::stream);
        }
    }

    private static void onBedrock(Places places, Stage stage) {
        stage.attempt(() -> {
            try (BedrockTransport bedrock = places.bedrock()) {
                var completing = new Completing(new ClaudeClient(bedrock), Model.of("anthropic.claude-v2:1"), stage);
                stage.part("A completion over the same interface", completing::completion);
                stage.part("A stream over the same interface", completing::stream);
                stage.part("An error in the same form", completing::error);
                var invoking = new Invoking(new BedrockClient(bedrock), stage);
                stage.part("Bedrock's own interface", invoking::completion);
                stage.part("Its stream, word by word", invoking::stream);
                var chat = new ChatClient(new ChatCompletionTransport(bedrock));
                stage.part("A chat", new Chatting(chat, stage)::turns);
            }
        });
    }
}
