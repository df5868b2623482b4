package com.acme.benchmark.jmh;

import com.acme.benchmark.anthropic2.Anthropic2;
import com.acme.benchmark.openapi.OpenApiNative;
import com.acme.benchmark.retrofit.RetrofitJackson;
import com.acme.benchmark.twin.CompletionCodec;
import com.acme.benchmark.wirescribe.Requests;
import com.acme.benchmark.wirescribe.claude.CompletionRequest;
import com.anthropic.core.ObjectMappers;
import com.anthropic.models.completions.CompletionCreateParams;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import org.openapitools.client.ApiClient;
import org.openjdk.jmh.annotations.Benchmark;

/** Writes a request as JSON. */
public class Encode extends Common {

    private final com.acme.benchmark.twin.CompletionRequest byHand =
            com.acme.benchmark.twin.CompletionRequest.toAnthropic("claude-2.1", false);
    private final CompletionRequest generated = Requests.completion("claude-2.1");
    private final RetrofitJackson.Request record = RetrofitJackson.request("claude-2.1", null);
    private final ObjectWriter recordWriter = new ObjectMapper().writerFor(RetrofitJackson.Request.class);
    private final org.openapitools.client.model.CompletionRequest bean = OpenApiNative.request("claude-2.1");
    private final ObjectMapper openapi = ApiClient.createDefaultObjectMapper();
    private final CompletionCreateParams params = Anthropic2.params("claude-2.1");
    private final ObjectMapper anthropic = ObjectMappers.jsonMapper();

    @Benchmark
    public byte[] twin() throws IOException {
        return CompletionCodec.write(byHand);
    }

    @Benchmark
    public byte[] wirescribe() {
        return CompletionRequest.JSON.encode(generated);
    }

    @Benchmark
    public byte[] databind() throws IOException {
        return recordWriter.writeValueAsBytes(record);
    }

    @Benchmark
    public byte[] openapi() throws IOException {
        return openapi.writeValueAsBytes(bean);
    }

    @Benchmark
    public byte[] anthropic() throws IOException {
        return anthropic.writeValueAsBytes(params._body());
    }
}
