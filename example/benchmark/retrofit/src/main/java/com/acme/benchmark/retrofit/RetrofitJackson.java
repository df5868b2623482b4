package com.acme.benchmark.retrofit;

import com.acme.benchmark.Contender;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Streaming;

/** Retrofit 3 + Jackson databind records; the stream is what a user writes himself: readUtf8Line + ObjectReader. */
public final class RetrofitJackson implements Contender {
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
        @Headers({"x-api-key: k", "anthropic-version: 2023-06-01"})
        @POST("v1/complete")
        Call<Completion> complete(@Body Request r);

        @Headers({"x-api-key: k", "anthropic-version: 2023-06-01"})
        @Streaming
        @POST("v1/complete")
        Call<ResponseBody> stream(@Body Request r);
    }

    Api api;
    ObjectReader reader;
    OkHttpClient ok;

    @Override
    public void open(String baseUrl) {
        ObjectMapper m = new ObjectMapper();
        reader = m.readerFor(Completion.class);
        ok = new OkHttpClient();
        api = new Retrofit.Builder()
                .baseUrl(baseUrl + "/")
                .client(ok)
                .addConverterFactory(JacksonConverterFactory.create(m))
                .build()
                .create(Api.class);
    }

    public static Request request(String model, Boolean stream) {
        return new Request(
                model, PROMPT, MAX_TOKENS, List.of(STOP), TEMPERATURE, TOP_P, TOP_K, new Metadata(USER_ID), stream);
    }

    @Override
    public long complete(String model) throws IOException {
        Response<Completion> r = api.complete(request(model, null)).execute();
        if (!r.isSuccessful()) throw new IOException("status " + r.code());
        return r.body().completion().length();
    }

    @Override
    public long stream(String model, Runnable onEvent) throws IOException {
        Response<ResponseBody> r = api.stream(request(model, true)).execute();
        if (!r.isSuccessful()) throw new IOException("status " + r.code());
        long n = 0;
        try (ResponseBody b = r.body()) {
            BufferedSource s = b.source();
            String event = null;
            for (String line; (line = s.readUtf8Line()) != null; ) {
                if (line.startsWith("event: ")) event = line.substring(7);
                else if (line.startsWith("data: ") && "completion".equals(event)) {
                    Completion c = reader.readValue(line.substring(6));
                    n += c.completion().length();
                    onEvent.run();
                }
            }
        }
        return n;
    }
}
