package com.acme.benchmark.jmh;

import com.acme.benchmark.Contender;
import com.acme.benchmark.anthropic2.Anthropic2;
import com.acme.benchmark.server.Answers;
import com.acme.benchmark.server.Kind;
import com.acme.benchmark.twin.CompletionCodec;
import com.acme.benchmark.twin.CompletionRequest;
import com.acme.benchmark.twin.Signer;
import com.acme.benchmark.wirescribe.Requests;
import com.acme.benchmark.wirescribe.bedrock.Bedrock;
import com.acme.benchmark.wirescribe.bedrock.BedrockClient;
import com.acme.benchmark.wirescribe.bedrock.TextCompletionRequest;
import com.acme.benchmark.wirescribe.claude.Claude;
import com.acme.benchmark.wirescribe.claude.ClaudeClient;
import com.acme.benchmark.wirescribe.claude.Completion;
import com.anthropic.client.AnthropicClient;
import io.wirescribe.bedrock.AwsCredentials;
import io.wirescribe.bedrock.BedrockTransport;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;

/** A whole call but for the network: builds, checks, encodes, signs, decodes. */
public class Calling extends Common {

    private static final byte[] COMPLETION = Answers.body(Kind.COMPLETE, 28);
    private static final byte[] TEXT_COMPLETION = Answers.body(Kind.BEDROCK, 28);
    private static final AwsCredentials CREDENTIALS =
            new AwsCredentials(Contender.ACCESS_KEY, Contender.SECRET_KEY, null);

    private final Signer signer = new Signer(Contender.ACCESS_KEY, Contender.SECRET_KEY, Contender.REGION, "bedrock");
    private final Claude claude = new ClaudeClient(Canned.answer(Kind.COMPLETE));
    private final Bedrock bedrock = new BedrockClient(bedrock(Canned.answer(Kind.BEDROCK)));
    private final Claude onBedrock = new ClaudeClient(bedrock(Canned.answer(Kind.BEDROCK)));
    private final AnthropicClient anthropic = Peers.anthropic(COMPLETION, "application/json");
    private final BedrockRuntimeClient aws = Peers.aws(TEXT_COMPLETION);

    static BedrockTransport bedrock(Canned canned) {
        return BedrockTransport.in(Contender.REGION)
                .endpoint("http://127.0.0.1:1")
                .credentials(CREDENTIALS)
                .transport(url -> canned)
                .build();
    }

    @Benchmark
    public int twin() throws IOException {
        var body = CompletionCodec.write(CompletionRequest.toAnthropic("claude-2.1", false));
        return CompletionCodec.read(COMPLETION, 0, COMPLETION.length)
                        .completion()
                        .length()
                + body.length;
    }

    /** What the twin does: no request, no transport, no headers. */
    @Benchmark
    public int wirescribeCodecs() {
        var body =
                com.acme.benchmark.wirescribe.claude.CompletionRequest.JSON.encode(Requests.completion("claude-2.1"));
        return Completion.JSON.decode(COMPLETION).completion().length() + body.length;
    }

    @Benchmark
    public int wirescribe() {
        return claude.createCompletion(Requests.completion("claude-2.1"))
                .completion()
                .length();
    }

    @Benchmark
    public int anthropic() {
        return anthropic
                .completions()
                .create(Anthropic2.params("claude-2.1"))
                .completion()
                .length();
    }

    @Benchmark
    public int bedrockTwin() throws Exception {
        var body = CompletionCodec.write(CompletionRequest.toBedrock());
        var signed = signer.sign("127.0.0.1:1", "/model/s/invoke", body, body.length);
        return CompletionCodec.read(TEXT_COMPLETION, 0, TEXT_COMPLETION.length)
                        .completion()
                        .length()
                + signed.authorization().length();
    }

    @Benchmark
    public int bedrockWirescribe() {
        return bedrock.invokeModel("s", Requests.onBedrock()).completion().length();
    }

    /** The same interface on Amazon: the body is moved. */
    @Benchmark
    public int bedrockWirescribeMoved() {
        return onBedrock
                .createCompletion(Requests.completion("claude-2.1"))
                .completion()
                .length();
    }

    @Benchmark
    public int bedrockWirescribeCodecs() {
        var body = TextCompletionRequest.JSON.encode(Requests.onBedrock());
        return com.acme.benchmark.wirescribe.bedrock.TextCompletion.JSON
                        .decode(TEXT_COMPLETION)
                        .completion()
                        .length()
                + body.length;
    }

    @Benchmark
    public int bedrockAws() throws IOException {
        var body = CompletionCodec.write(CompletionRequest.toBedrock());
        var answer = aws.invokeModel(call -> call.modelId("s")
                        .contentType("application/json")
                        .accept("application/json")
                        .body(SdkBytes.fromByteArrayUnsafe(body)))
                .body()
                .asByteArrayUnsafe();
        return CompletionCodec.read(answer, 0, answer.length).completion().length();
    }
}
