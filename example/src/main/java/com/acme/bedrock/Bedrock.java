package com.acme.bedrock;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Response;

/** Text completions as Amazon Bedrock itself offers them. */
@OpenApiClient("bedrock.yaml")
public interface Bedrock {

    /**
     * Completes a prompt and answers when the whole text is there.
     *
     * @param modelId the model, by id or by ARN
     * @param request what to complete, and how
     * @return the whole text, with headers that tell what it took
     */
    Response<TextCompletion> invokeModel(String modelId, TextCompletionRequest request);

    /**
     * Completes a prompt and hands out each piece of text as soon as the model has it. The last one tells what it took.
     *
     * @param modelId the model, by id or by ARN
     * @param request what to complete, and how
     * @return the pieces of text; close it when done
     */
    EventStream<TextCompletionChunk> invokeModelWithResponseStream(String modelId, TextCompletionRequest request);
}
