package com.acme.benchmark.jmh;

import com.acme.benchmark.retrofit.RetrofitJackson;
import com.acme.benchmark.server.Answers;
import com.acme.benchmark.server.Kind;
import com.acme.benchmark.twin.CompletionCodec;
import com.acme.benchmark.wirescribe.claude.Completion;
import com.anthropic.core.ObjectMappers;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.openapitools.client.ApiClient;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Reads an answer. */
public class Decode extends Common {

    @Param({"28", "4096", "102400"})
    public int size;

    private byte[] json;
    private final ObjectReader databind = new ObjectMapper().readerFor(RetrofitJackson.Completion.class);
    private final ObjectMapper openapi = ApiClient.createDefaultObjectMapper();
    private final ObjectMapper anthropic = ObjectMappers.jsonMapper();

    @Setup
    public void render() {
        json = Answers.body(Kind.COMPLETE, size);
    }

    @Benchmark
    public Object twin() throws IOException {
        return CompletionCodec.read(json, 0, json.length);
    }

    @Benchmark
    public Object wirescribe() {
        return Completion.JSON.decode(json);
    }

    @Benchmark
    public Object databind() throws IOException {
        return databind.readValue(json);
    }

    @Benchmark
    public Object openapi() throws IOException {
        return openapi.readValue(json, org.openapitools.client.model.Completion.class);
    }

    @Benchmark
    public Object anthropic() throws IOException {
        return anthropic.readValue(json, com.anthropic.models.completions.Completion.class);
    }
}
