package io.wirescribe.bedrock;

import static java.util.Objects.requireNonNull;

import io.wirescribe.RawResponse;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.util.concurrent.CompletableFuture;

/**
 * Answers chat completions with text completions on Bedrock:
 *
 * <pre>{@code
 * Transport bedrock = BedrockTransport.in("us-east-1").build();
 * Chat chat = new ChatClient(new ChatCompletionTransport(bedrock));
 * }</pre>
 *
 * <p>The request is {@code model}, {@code messages} of {@code role} ({@code user}, or {@code system} for the model's
 * own turns) and {@code content}, {@code max_tokens_to_sample} (256 if not set) and what else a text completion takes.
 * The answer is {@code messages}, those of the request and the model's turn after them, and {@code stop_reason}.
 * Answers come in one piece; {@code stream} is not passed on. Errors are Bedrock's own.
 *
 * <p>Messages that cannot be a conversation are refused with a
 * {@link io.wirescribe.check.ConstraintViolationException}. Safe for use by several threads. Closing it closes the
 * transport below.
 */
public final class ChatCompletionTransport implements Transport {

    private final Transport bedrock;

    /**
     * A transport around one to Bedrock.
     *
     * @param bedrock sends {@code POST /model/{modelId}/invoke}
     */
    public ChatCompletionTransport(Transport bedrock) {
        this.bedrock = requireNonNull(bedrock, "bedrock");
    }

    @Override
    public RawResponse send(Request request) {
        var chat = new ChatCompletion(request);
        return answer(chat, bedrock.send(chat.request()));
    }

    @Override
    public CompletableFuture<RawResponse> sendAsync(Request request) {
        try {
            var chat = new ChatCompletion(request);
            return Mapped.of(bedrock.sendAsync(chat.request()), answer -> answer(chat, answer));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static RawResponse answer(ChatCompletion chat, RawResponse answer) {
        return answer.status() < 400 ? LazyBody.in(answer, chat::answer) : answer;
    }

    /** Closes the transport below. */
    @Override
    public void close() {
        bedrock.close();
    }
}
