package com.acme.benchmark.anthropic2;

import com.acme.benchmark.Contender;
import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.http.StreamResponse;
import com.anthropic.models.completions.Completion;
import com.anthropic.models.completions.CompletionCreateParams;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Metadata;
import com.anthropic.models.messages.RawMessageStreamEvent;
import java.util.Iterator;
import java.util.List;

/** anthropic-java 2.75.0: the last release with completions(). */
public final class Anthropic2 implements Contender {
    public AnthropicClient client;

    @Override
    public void open(String baseUrl) {
        client = AnthropicOkHttpClient.builder().baseUrl(baseUrl).apiKey(KEY).build();
    }

    public static CompletionCreateParams params(String model) {
        return CompletionCreateParams.builder()
                .model(model)
                .prompt(PROMPT)
                .maxTokensToSample(MAX_TOKENS)
                .stopSequences(List.of(STOP))
                .temperature(TEMPERATURE)
                .topP(TOP_P)
                .topK(TOP_K)
                .metadata(Metadata.builder().userId(USER_ID).build())
                .build();
    }

    @Override
    public long complete(String model) {
        return client.completions().create(params(model)).completion().length();
    }

    @Override
    public long stream(String model, Runnable onEvent) {
        long n = 0;
        try (StreamResponse<Completion> r = client.completions().createStreaming(params(model))) {
            for (Iterator<Completion> it = r.stream().iterator(); it.hasNext(); ) {
                n += it.next().completion().length();
                onEvent.run();
            }
        }
        return n;
    }

    static MessageCreateParams chatParams(String model) {
        return MessageCreateParams.builder()
                .model(model)
                .maxTokens(MAX_TOKENS)
                .addUserMessage(PROMPT)
                .stopSequences(List.of(STOP))
                .metadata(Metadata.builder().userId(USER_ID).build())
                .build();
    }

    @Override
    public long chat(String model) {
        Message m = client.messages().create(chatParams(model));
        return m.content().get(0).asText().text().length();
    }

    @Override
    public long chatStream(String model, Runnable onEvent) {
        long n = 0;
        try (StreamResponse<RawMessageStreamEvent> r = client.messages().createStreaming(chatParams(model))) {
            for (Iterator<RawMessageStreamEvent> it = r.stream().iterator(); it.hasNext(); ) {
                RawMessageStreamEvent e = it.next();
                if (!e.isContentBlockDelta()) continue;
                n += e.asContentBlockDelta().delta().asText().text().length();
                onEvent.run();
            }
        }
        return n;
    }

    @Override
    public void close() {
        client.close();
    }
}
