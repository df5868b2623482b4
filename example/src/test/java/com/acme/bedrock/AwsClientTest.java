package com.acme.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.claude.server.ClaudeServer;
import com.acme.claude.server.Pace;
import io.wirescribe.ApiException;
import io.wirescribe.bedrock.AwsCredentials;
import io.wirescribe.bedrock.BedrockTransport;
import io.wirescribe.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.Protocol;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.BedrockRuntimeException;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelWithResponseStreamResponseHandler;
import software.amazon.awssdk.services.bedrockruntime.model.PayloadPart;

/** AWS's own client beside ours, against the same server: both read the same, and both are seen to ask the same. */
class AwsClientTest {

    private static final String ARN = "arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude-v2:1";
    private static final TextCompletionRequest QUESTION = TextCompletionRequest.builder()
            .prompt("\n\nHuman: Why is the \"sky\" blü?\n\nAssistant:")
            .maxTokensToSample(5)
            .temperature(0.5)
            .build();

    /**
     * What only AWS's client signs: the number of its call, how often it has tried, and the length and the digest of
     * the body, which the signature is made of in any case and no service but S3 asks to be told. The time is another
     * for each request. The name of the client, which neither signs, is each one's own.
     */
    private static final List<String> ITS_OWN =
            List.of("amz-sdk-invocation-id", "amz-sdk-request", "content-length", "x-amz-content-sha256", "x-amz-date");

    private final ClaudeServer server = ClaudeServer.start(Pace.of(Duration.ZERO));

    @AfterEach
    void close() {
        server.close();
    }

    private static BedrockTransport ours(String url, String session) {
        return BedrockTransport.in(ClaudeServer.AWS_REGION)
                .endpoint(url)
                .credentials(new AwsCredentials(ClaudeServer.AWS_KEY_ID, ClaudeServer.AWS_SECRET, session))
                .build();
    }

    private static StaticCredentialsProvider keys(String session) {
        return StaticCredentialsProvider.create(
                session == null
                        ? AwsBasicCredentials.create(ClaudeServer.AWS_KEY_ID, ClaudeServer.AWS_SECRET)
                        : AwsSessionCredentials.create(ClaudeServer.AWS_KEY_ID, ClaudeServer.AWS_SECRET, session));
    }

    private static BedrockRuntimeClient theirs(String url, String session) {
        return BedrockRuntimeClient.builder()
                .region(Region.of(ClaudeServer.AWS_REGION))
                .endpointOverride(URI.create(url))
                .credentialsProvider(keys(session))
                .overrideConfiguration(settings -> settings.retryStrategy(retry -> retry.maxAttempts(1)))
                .build();
    }

    private static BedrockRuntimeAsyncClient theirsForStreams(String url, String session) {
        return BedrockRuntimeAsyncClient.builder()
                .region(Region.of(ClaudeServer.AWS_REGION))
                .endpointOverride(URI.create(url))
                .credentialsProvider(keys(session))
                .httpClientBuilder(NettyNioAsyncHttpClient.builder().protocol(Protocol.HTTP1_1))
                .overrideConfiguration(settings -> settings.retryStrategy(retry -> retry.maxAttempts(1)))
                .build();
    }

    private static SdkBytes body() {
        return SdkBytes.fromByteArray(TextCompletionRequest.JSON.encode(QUESTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic.claude-v2", "anthropic.claude-v2:1", ARN})
    void bothReadTheSameAnswer(String model) {
        try (var transport = ours(server.url(), null);
                var client = theirs(server.url(), null)) {
            var own = new BedrockClient(transport).invokeModel(model, QUESTION).body();
            var other = client.invokeModel(
                    ask -> ask.modelId(model).contentType("application/json").body(body()));
            assertEquals(TextCompletion.JSON.decode(other.body().asByteArray()), own);
            assertEquals(" Sunlight holds every colour. Air", own.completion());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic.claude-v2", "anthropic.claude-v2:1", ARN})
    void bothReadTheSameStream(String model) {
        try (var transport = ours(server.url(), null);
                var client = theirsForStreams(server.url(), null)) {
            var own = streamed(transport, model);
            assertEquals(6, own.size());
            assertEquals(own, streamed(client, model));
            assertEquals(5L, own.get(5).amazonBedrockInvocationMetrics().outputTokenCount());
        }
    }

    private static List<TextCompletionChunk> streamed(BedrockTransport transport, String model) {
        try (var chunks = new BedrockClient(transport).invokeModelWithResponseStream(model, QUESTION)) {
            return chunks.stream().toList();
        }
    }

    private static List<TextCompletionChunk> streamed(BedrockRuntimeAsyncClient client, String model) {
        var chunks = new ArrayList<TextCompletionChunk>();
        var handler = InvokeModelWithResponseStreamResponseHandler.builder()
                .subscriber(part -> {
                    if (part instanceof PayloadPart chunk) {
                        chunks.add(TextCompletionChunk.JSON.decode(chunk.bytes().asByteArray()));
                    }
                })
                .build();
        client.invokeModelWithResponseStream(
                        ask -> ask.modelId(model)
                                .accept("application/json")
                                .contentType("application/json")
                                .body(body()),
                        handler)
                .join();
        return chunks;
    }

    @ParameterizedTest
    @ValueSource(strings = {"trouble-400", "trouble-403", "trouble-404", "trouble-429", "trouble-500", "nobody"})
    void bothReadTheSameError(String model) {
        try (var transport = ours(server.url(), null);
                var client = theirs(server.url(), null)) {
            var own = assertThrows(ApiException.class, () -> new BedrockClient(transport).invokeModel(model, QUESTION));
            var other = assertThrows(
                    BedrockRuntimeException.class,
                    () -> client.invokeModel(ask -> ask.modelId(model).body(body())));
            assertSame(other, own);
        }
    }

    @Test
    void bothReadTheSameErrorInsideAStream() {
        try (var transport = ours(server.url(), null);
                var client = theirsForStreams(server.url(), null)) {
            var own = assertThrows(ApiException.class, () -> streamed(transport, "trouble-midstream"));
            var thrown = assertThrows(CompletionException.class, () -> streamed(client, "trouble-midstream"));
            var other = (BedrockRuntimeException) thrown.getCause();
            assertEquals(other.awsErrorDetails().errorMessage(), message(own));
            assertTrue(own.headers().first("x-amzn-errortype").equalsIgnoreCase("ServiceUnavailableException"));
            assertEquals("ServiceUnavailableException", other.getClass().getSimpleName());
        }
    }

    @Test
    void bothAreRefusedForAWrongSecret() {
        var keys = AwsBasicCredentials.create(ClaudeServer.AWS_KEY_ID, "wrong");
        try (var transport = BedrockTransport.in(ClaudeServer.AWS_REGION)
                        .endpoint(server.url())
                        .credentials(new AwsCredentials(ClaudeServer.AWS_KEY_ID, "wrong", null))
                        .build();
                var client = BedrockRuntimeClient.builder()
                        .region(Region.of(ClaudeServer.AWS_REGION))
                        .endpointOverride(URI.create(server.url()))
                        .credentialsProvider(StaticCredentialsProvider.create(keys))
                        .build()) {
            var own = assertThrows(
                    ApiException.class,
                    () -> new BedrockClient(transport).invokeModel("anthropic.claude-v2", QUESTION));
            var other = assertThrows(
                    BedrockRuntimeException.class,
                    () -> client.invokeModel(
                            ask -> ask.modelId("anthropic.claude-v2").body(body())));
            assertSame(other, own);
            assertEquals(403, own.status());
        }
    }

    private static void assertSame(BedrockRuntimeException other, ApiException own) {
        assertEquals(other.statusCode(), own.status());
        assertEquals(other.awsErrorDetails().errorMessage(), message(own));
        assertTrue(own.getMessage().contains(other.awsErrorDetails().errorCode()), own.getMessage());
    }

    private static String message(ApiException e) {
        return JsonValue.parse(e.bodyText()).asMap().get("message").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic.claude-v2", "anthropic.claude-v2:1", ARN, "a b+c%2F@=&'(ü)"})
    void bothAreSeenToAskTheSame(String model) {
        try (var seen = new Seen();
                var transport = ours(seen.url(), "session");
                var client = theirs(seen.url(), "session")) {
            new BedrockClient(transport).invokeModel(model, QUESTION);
            client.invokeModel(ask -> ask.modelId(model)
                    .accept("application/json")
                    .contentType("application/json")
                    .body(body()));
            assertAskedTheSame(seen);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic.claude-v2", "anthropic.claude-v2:1", ARN, "a b+c%2F@=&'(ü)"})
    void bothAreSeenToAskTheSameOfAStream(String model) {
        try (var seen = new Seen();
                var transport = ours(seen.url(), "session");
                var client = theirsForStreams(seen.url(), "session")) {
            assertEquals(streamed(transport, model), streamed(client, model));
            assertAskedTheSame(seen);
        }
    }

    private static void assertAskedTheSame(Seen seen) {
        var own = seen.asked().get(0);
        var other = seen.asked().get(1);
        assertEquals(other.body(), own.body());
        assertEquals(withColons(other.target()), own.target());
        assertEquals(without(other.signed()), without(own.signed()));
    }

    /**
     * AWS's client for Java encodes the colons of a path, Anthropic's clients do not; to a server it is the same path.
     */
    private static String withColons(String target) {
        return target.replace("%3A", ":");
    }

    private static Map<String, String> without(Map<String, String> headers) {
        var without = new TreeMap<>(headers);
        without.keySet().removeAll(ITS_OWN);
        return without;
    }
}
