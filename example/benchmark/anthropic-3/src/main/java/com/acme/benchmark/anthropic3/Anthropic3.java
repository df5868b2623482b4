package com.acme.benchmark.anthropic3;

import com.acme.benchmark.Contender;
import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.http.StreamResponse;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Metadata;
import com.anthropic.models.messages.RawMessageStreamEvent;
import java.util.Iterator;
import java.util.List;

/** anthropic-java 3.12.0: chat only (its text completion API is gone since 3.0.0). */
public final class Anthropic3 implements Contender {
    AnthropicClient client;

    @Override
    public void open(String baseUrl) {
        client = AnthropicOkHttpClient.builder().baseUrl(baseUrl).apiKey(KEY).build();
    }

    static MessageCreateParams params(String model) {
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
        Message m = client.messages().create(params(model));
        return m.content().get(0).asText().text().length();
    }

    @Override
    public long chatStream(String model, Runnable onEvent) {
        long n = 0;
        try (StreamResponse<RawMessageStreamEvent> r = client.messages().createStreaming(params(model))) {
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
