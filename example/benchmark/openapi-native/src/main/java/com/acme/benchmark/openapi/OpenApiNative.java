package com.acme.benchmark.openapi;

import com.acme.benchmark.Contender;
import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.CompletionsApi;
import org.openapitools.client.model.CompletionRequest;
import org.openapitools.client.model.Metadata;

/** openapi-generator 7.25.0, java/native, all defaults (Jackson databind POJOs). It has no server-sent events. */
public final class OpenApiNative implements Contender {
    CompletionsApi api;

    @Override
    public void open(String baseUrl) {
        ApiClient c = new ApiClient();
        c.updateBaseUri(baseUrl);
        c.setRequestInterceptor(b -> b.header("x-api-key", KEY));
        api = new CompletionsApi(c);
    }

    public static CompletionRequest request(String model) {
        return new CompletionRequest()
                .model(model)
                .prompt(PROMPT)
                .maxTokensToSample(MAX_TOKENS)
                .stopSequences(List.of(STOP))
                .temperature(TEMPERATURE)
                .topP(TOP_P)
                .topK(TOP_K)
                .metadata(new Metadata().userId(USER_ID));
    }

    @Override
    public long complete(String model) throws Exception {
        return api.createCompletion(VERSION, request(model)).getCompletion().length();
    }
}
