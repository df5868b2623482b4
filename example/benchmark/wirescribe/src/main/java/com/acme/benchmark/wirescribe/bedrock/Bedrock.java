package com.acme.benchmark.wirescribe.bedrock;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;

/** Bedrock's interface, as far as it is measured. */
@OpenApiClient("bedrock.yaml")
public interface Bedrock {

    TextCompletion invokeModel(String modelId, TextCompletionRequest request);

    EventStream<TextCompletionChunk> invokeModelWithResponseStream(String modelId, TextCompletionRequest request);
}
