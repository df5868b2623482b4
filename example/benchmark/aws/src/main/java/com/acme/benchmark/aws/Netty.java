package com.acme.benchmark.aws;

import com.acme.benchmark.Contender;
import com.acme.benchmark.twin.CompletionCodec;
import com.acme.benchmark.twin.CompletionRequest;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelResponse;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelWithResponseStreamResponseHandler;

/** AWS SDK v2 asynchronous client; the body by the hand-written jackson-core codec (charitable: no databind). */
public final class Netty implements Contender {
    BedrockRuntimeAsyncClient client;

    @Override
    public void open(String baseUrl) {
        client = BedrockRuntimeAsyncClient.builder()
                .endpointOverride(URI.create(baseUrl))
                .region(Region.of(REGION))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
                .httpClient(software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient.builder()
                        .protocol(software.amazon.awssdk.http.Protocol.HTTP1_1)
                        .build())
                .build();
    }

    @Override
    public long bedrockInvoke(String model) throws Exception {
        byte[] body = CompletionCodec.write(CompletionRequest.toBedrock());
        InvokeModelResponse r = client.invokeModel(b -> b.modelId(model)
                        .contentType("application/json")
                        .accept("application/json")
                        .body(SdkBytes.fromByteArrayUnsafe(body)))
                .get();
        byte[] o = r.body().asByteArrayUnsafe();
        return CompletionCodec.read(o, 0, o.length).completion().length();
    }

    @Override
    public long bedrockStream(String model, Runnable onEvent) throws Exception {
        byte[] body = CompletionCodec.write(CompletionRequest.toBedrock());
        long[] n = {0};
        InvokeModelWithResponseStreamResponseHandler h = InvokeModelWithResponseStreamResponseHandler.builder()
                .subscriber(InvokeModelWithResponseStreamResponseHandler.Visitor.builder()
                        .onChunk(c -> {
                            try {
                                byte[] o = c.bytes().asByteArrayUnsafe();
                                n[0] += CompletionCodec.read(o, 0, o.length)
                                        .completion()
                                        .length();
                                onEvent.run();
                            } catch (Exception e) {
                                throw new RuntimeException(e);
                            }
                        })
                        .build())
                .build();
        client.invokeModelWithResponseStream(
                        b -> b.modelId(model)
                                .contentType("application/json")
                                .accept("application/json")
                                .body(SdkBytes.fromByteArrayUnsafe(body)),
                        h)
                .get();
        return n[0];
    }

    @Override
    public void close() {
        client.close();
    }
}
