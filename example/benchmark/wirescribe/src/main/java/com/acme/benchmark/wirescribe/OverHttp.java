package com.acme.benchmark.wirescribe;

import com.acme.benchmark.Contender;
import com.acme.benchmark.wirescribe.bedrock.Bedrock;
import com.acme.benchmark.wirescribe.bedrock.BedrockClient;
import com.acme.benchmark.wirescribe.claude.Claude;
import com.acme.benchmark.wirescribe.claude.ClaudeClient;
import com.acme.benchmark.wirescribe.claude.ContentBlockDeltaEvent;
import com.acme.benchmark.wirescribe.claude.TextBlock;
import com.acme.benchmark.wirescribe.claude.TextDelta;
import io.wirescribe.bedrock.AwsCredentials;
import io.wirescribe.bedrock.BedrockTransport;
import io.wirescribe.http.HttpTransport;
import io.wirescribe.http.Transport;

/** The generated clients over java.net.http. */
public class OverHttp implements Contender {

    private ClaudeClient claudeClient;
    private BedrockClient bedrockClient;

    Transport transport(String url) {
        return HttpTransport.to(url).build();
    }

    @Override
    public void open(String baseUrl) {
        claudeClient =
                ClaudeClient.builder().apiKey(KEY).transport(transport(baseUrl)).build();
        bedrockClient = new BedrockClient(BedrockTransport.in(REGION)
                .endpoint(baseUrl)
                .credentials(new AwsCredentials(ACCESS_KEY, SECRET_KEY, null))
                .transport(this::transport)
                .build());
    }

    private Claude claude() {
        return claudeClient;
    }

    private Bedrock bedrock() {
        return bedrockClient;
    }

    @Override
    public long complete(String model) {
        return claude().createCompletion(Requests.completion(model))
                .completion()
                .length();
    }

    @Override
    public long stream(String model, Runnable onEvent) {
        long length = 0;
        try (var events = claude().streamCompletion(Requests.completion(model))) {
            for (var event : events) {
                length += event.completion().length();
                onEvent.run();
            }
        }
        return length;
    }

    @Override
    public long chat(String model) {
        var content = claude().createMessage(Requests.message(model)).content();
        return content.get(0) instanceof TextBlock block ? block.text().length() : 0;
    }

    @Override
    public long chatStream(String model, Runnable onEvent) {
        long length = 0;
        try (var events = claude().streamMessage(Requests.message(model))) {
            for (var event : events) {
                if (event instanceof ContentBlockDeltaEvent delta && delta.delta() instanceof TextDelta text) {
                    length += text.text().length();
                    onEvent.run();
                }
            }
        }
        return length;
    }

    @Override
    public long bedrockInvoke(String model) {
        return bedrock().invokeModel(model, Requests.onBedrock()).completion().length();
    }

    @Override
    public long bedrockStream(String model, Runnable onEvent) {
        long length = 0;
        try (var events = bedrock().invokeModelWithResponseStream(model, Requests.onBedrock())) {
            for (var event : events) {
                length += event.completion().length();
                onEvent.run();
            }
        }
        return length;
    }

    @Override
    public void close() {
        claudeClient.close();
        bedrockClient.close();
    }
}
