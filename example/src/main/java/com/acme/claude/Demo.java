package com.acme.claude;

import com.acme.claude.server.ClaudeServer;
import io.wirescribe.ApiException;
import io.wirescribe.WirescribeException;
import io.wirescribe.check.ConstraintViolationException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Shows the client at work: a completion, a stream appearing word by word, a violation caught before the network, and a
 * typed error of the server.
 *
 * <p>Talks to a {@link ClaudeServer} of its own, or to the real server where {@code ANTHROPIC_API_KEY} is set
 * ({@code ANTHROPIC_BASE_URL} names another one). What a server refuses is printed in plain words; the exit code is 0
 * all the same.
 */
public final class Demo {

    private static final CompletionRequest QUESTION = CompletionRequest.builder()
            .model(Model.Known.CLAUDE_2_1)
            .prompt("\n\nHuman: Why is the sky blue?\n\nAssistant:")
            .maxTokensToSample(256)
            .temperature(0.2)
            .build();

    private final Claude claude;
    private final PrintStream out;

    private Demo(Claude claude, PrintStream out) {
        this.claude = claude;
        this.out = out;
    }

    /**
     * Runs the demonstration.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        var key = System.getenv("ANTHROPIC_API_KEY");
        if (key == null || key.isBlank()) {
            onLoopback(System.out);
        } else {
            onTheRealServer(key, System.getenv("ANTHROPIC_BASE_URL"), System.out);
        }
    }

    private static void onLoopback(PrintStream out) {
        try (var server = ClaudeServer.start();
                var client = ClaudeClient.builder()
                        .apiKey(ClaudeServer.KEY)
                        .baseUrl(server.url())
                        .build()) {
            out.println("On " + server.url() + ", a server of this example's own (ANTHROPIC_API_KEY is not set)");
            new Demo(client, out).run();
        }
    }

    private static void onTheRealServer(String key, @Nullable String baseUrl, PrintStream out) {
        var builder = ClaudeClient.builder().apiKey(key);
        var elsewhere = baseUrl != null && !baseUrl.isBlank();
        if (elsewhere) {
            builder.baseUrl(baseUrl);
        }
        try (var client = builder.build()) {
            out.println("On " + (elsewhere ? baseUrl : "the real server"));
            new Demo(client, out).run();
        }
    }

    private void run() {
        part("A completion", this::completion);
        part("A stream, word by word", this::stream);
        part("A violation, caught before the network", this::violation);
        part("An error of the server", this::error);
    }

    private void completion() {
        var answer = claude.createCompletionWithHeaders(QUESTION);
        var completion = answer.body();
        out.println("  " + completion.completion().strip());
        var stopReason = completion.stopReason();
        out.println("  " + completion.model().value() + " stopped with "
                + (stopReason == null ? "no reason" : stopReason.value()) + ", request " + answer.requestId());
    }

    private void stream() {
        try (var events = claude.streamCompletion(QUESTION)) {
            out.print(" ");
            for (var event : events) {
                out.print(event.completion());
                out.flush();
            }
        }
        out.println();
    }

    private void violation() {
        try {
            CompletionRequest.builder()
                    .model(Model.Known.CLAUDE_2_1)
                    .maxTokensToSample(0)
                    .temperature(1.5)
                    .build();
        } catch (ConstraintViolationException e) {
            out.println("  " + e.getMessage());
        }
    }

    private void error() {
        claude.createCompletion(QUESTION.toBuilder().model("claude-9").build());
    }

    private void part(String title, Runnable part) {
        out.println();
        out.println(title);
        try {
            part.run();
        } catch (ApiException e) {
            out.println("  " + e.getClass().getSimpleName() + ": " + inWords(e));
        } catch (WirescribeException e) {
            out.println("  No answer: " + e.getMessage());
        }
    }

    private static String inWords(ApiException e) {
        var refusal = e.error(ErrorResponse.class);
        var reason = refusal == null
                ? "an answer the document does not describe"
                : refusal.error().type().value() + ", " + refusal.error().message();
        return "status " + e.status() + ", " + reason + ", request " + e.requestId();
    }
}
