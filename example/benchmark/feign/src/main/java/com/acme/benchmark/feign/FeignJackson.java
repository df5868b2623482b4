package com.acme.benchmark.feign;

import com.acme.benchmark.Contender;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import feign.Feign;
import feign.Headers;
import feign.RequestLine;
import feign.http2client.Http2Client;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import java.util.List;

/** OpenFeign 13 on java.net.http + Jackson databind records. */
public final class FeignJackson implements Contender {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Request(
            String model,
            String prompt,
            @JsonProperty("max_tokens_to_sample") int maxTokensToSample,
            @JsonProperty("stop_sequences") List<String> stopSequences,
            Double temperature,
            @JsonProperty("top_p") Double topP,
            @JsonProperty("top_k") Integer topK,
            Metadata metadata,
            Boolean stream) {}

    public record Metadata(@JsonProperty("user_id") String userId) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Completion(
            String type,
            String id,
            String completion,
            @JsonProperty("stop_reason") String stopReason,
            String model,
            String stop) {}

    public interface Api {
        @RequestLine("POST /v1/complete")
        @Headers({"Content-Type: application/json", "x-api-key: k", "anthropic-version: 2023-06-01"})
        Completion complete(Request r);
    }

    Api api;

    @Override
    public void open(String baseUrl) {
        ObjectMapper m = new ObjectMapper();
        api = Feign.builder()
                .client(new Http2Client())
                .encoder(new JacksonEncoder(m))
                .decoder(new JacksonDecoder(m))
                .target(Api.class, baseUrl);
    }

    @Override
    public long complete(String model) {
        return api.complete(new Request(
                        model,
                        PROMPT,
                        MAX_TOKENS,
                        List.of(STOP),
                        TEMPERATURE,
                        TOP_P,
                        TOP_K,
                        new Metadata(USER_ID),
                        null))
                .completion()
                .length();
    }
}
