package com.acme.benchmark.jmh;

import com.acme.benchmark.anthropic2.Anthropic2;
import com.acme.benchmark.server.Kind;
import com.acme.benchmark.twin.CompletionCodec;
import com.acme.benchmark.twin.CompletionRequest;
import com.acme.benchmark.twin.Text;
import com.acme.benchmark.wirescribe.Requests;
import com.acme.benchmark.wirescribe.bedrock.Bedrock;
import com.acme.benchmark.wirescribe.bedrock.BedrockClient;
import com.acme.benchmark.wirescribe.bedrock.TextCompletionRequest;
import com.acme.benchmark.wirescribe.claude.Claude;
import com.acme.benchmark.wirescribe.claude.ClaudeClient;
import com.acme.benchmark.wirescribe.claude.ContentBlockDeltaEvent;
import com.acme.benchmark.wirescribe.claude.CreateMessageRequest;
import com.acme.benchmark.wirescribe.claude.TextDelta;
import com.anthropic.client.AnthropicClient;
import com.anthropic.models.completions.CompletionCreateParams;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelWithResponseStreamResponseHandler;

/** Reads a stream of a thousand events; the figures are those of one event. */
@OperationsPerInvocation(1000)
public class Streaming extends Common {

    private static final int PIECE = 16 << 10;
    private static final byte[] COMPLETIONS = Canned.thousand(Kind.COMPLETE);
    private static final byte[] MESSAGES = Canned.thousand(Kind.MESSAGES);
    private static final byte[] FRAMES = Canned.thousand(Kind.BEDROCK);

    private final com.acme.benchmark.wirescribe.claude.CompletionRequest completion = Requests.completion("claude-2.1");
    private final CreateMessageRequest message = Requests.message("claude-2.1");
    private final TextCompletionRequest textCompletion = Requests.onBedrock();
    private final CompletionCreateParams params = Anthropic2.params("claude-2.1");
    private final Claude completing = new ClaudeClient(Canned.stream(Kind.COMPLETE));
    private final Claude conversing = new ClaudeClient(Canned.stream(Kind.MESSAGES));
    private final Bedrock bedrock = new BedrockClient(Calling.bedrock(Canned.stream(Kind.BEDROCK)));
    private final AnthropicClient anthropic = Peers.anthropic(COMPLETIONS, "text/event-stream");
    private final BedrockRuntimeAsyncClient aws = Peers.awsAsync(FRAMES, PIECE);

    private interface Feed {

        void feed(byte[] bytes, int from, int length) throws IOException;
    }

    private static void feed(byte[] all, Feed feed) throws IOException {
        for (int at = 0; at < all.length; at += PIECE) {
            feed.feed(all, at, Math.min(PIECE, all.length - at));
        }
    }

    @Benchmark
    public long completionTwin() throws IOException {
        var text = new Text(() -> {});
        feed(COMPLETIONS, text.ofCompletions()::feed);
        return text.length();
    }

    @Benchmark
    public long completionWirescribe() {
        long length = 0;
        try (var events = completing.streamCompletion(completion)) {
            for (var event : events) {
                length += event.completion().length();
            }
        }
        return length;
    }

    @Benchmark
    public long completionAnthropic() {
        try (var events = anthropic.completions().createStreaming(params)) {
            return events.stream()
                    .mapToLong(event -> event.completion().length())
                    .sum();
        }
    }

    @Benchmark
    public long messageTwin() throws IOException {
        var text = new Text(() -> {});
        feed(MESSAGES, text.ofMessages()::feed);
        return text.length();
    }

    @Benchmark
    public long messageWirescribe() {
        long length = 0;
        try (var events = conversing.streamMessage(message)) {
            for (var event : events) {
                if (event instanceof ContentBlockDeltaEvent delta && delta.delta() instanceof TextDelta text) {
                    length += text.text().length();
                }
            }
        }
        return length;
    }

    @Benchmark
    public long frameTwin() throws IOException {
        var text = new Text(() -> {});
        feed(FRAMES, text.ofFrames()::feed);
        return text.length();
    }

    @Benchmark
    public long frameWirescribe() {
        long length = 0;
        try (var events = bedrock.invokeModelWithResponseStream("s", textCompletion)) {
            for (var event : events) {
                length += event.completion().length();
            }
        }
        return length;
    }

    @Benchmark
    public long frameAws() throws Exception {
        var body = CompletionCodec.write(CompletionRequest.toBedrock());
        var text = new Text(() -> {});
        var visitor = InvokeModelWithResponseStreamResponseHandler.Visitor.builder()
                .onChunk(chunk -> Peers.count(chunk, text))
                .build();
        aws.invokeModelWithResponseStream(
                        call -> call.modelId("s")
                                .contentType("application/json")
                                .accept("application/json")
                                .body(SdkBytes.fromByteArrayUnsafe(body)),
                        InvokeModelWithResponseStreamResponseHandler.builder()
                                .subscriber(visitor)
                                .build())
                .get();
        return text.length();
    }
}
