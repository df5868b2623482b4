package com.acme.benchmark.wirescribe.small;

import io.wirescribe.OpenApiClient;

/** The one operation that openapi-generator writes its client for, from the same document. */
@OpenApiClient("complete.yaml")
public interface Small {

    Completion createCompletion(String anthropicVersion, CompletionRequest request);
}
