package com.acme.benchmark.aws;

import com.acme.benchmark.Contender;
import com.acme.benchmark.twin.CompletionCodec;
import com.acme.benchmark.twin.CompletionRequest;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelResponse;

/** AWS SDK v2 synchronous client; the body by the hand-written jackson-core codec (charitable: no databind). */
public final class Apache implements Contender {
    BedrockRuntimeClient client;

    @Override
    public void open(String baseUrl) {
        client = BedrockRuntimeClient.builder()
                .endpointOverride(URI.create(baseUrl))
                .region(Region.of(REGION))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
                .httpClient(software.amazon.awssdk.http.apache5.Apache5HttpClient.create())
                .build();
    }

    @Override
    public long bedrockInvoke(String model) throws Exception {
        byte[] body = CompletionCodec.write(CompletionRequest.toBedrock());
        InvokeModelResponse r = client.invokeModel(b -> b.modelId(model)
                .contentType("application/json")
                .accept("application/json")
                .body(SdkBytes.fromByteArrayUnsafe(body)));
        byte[] o = r.body().asByteArrayUnsafe();
        return CompletionCodec.read(o, 0, o.length).completion().length();
    }

    @Override
    public void close() {
        client.close();
    }
}
