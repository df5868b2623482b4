package com.acme.benchmark.wirescribe.claude;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

/** Anthropic's interface, as far as it is measured. */
@OpenApiClient("anthropic.yaml")
public interface Claude {

    Completion createCompletion(CompletionRequest request);

    @Operation("createCompletion")
    EventStream<CompletionEvent> streamCompletion(CompletionRequest request);

    Message createMessage(CreateMessageRequest request);

    @Operation("createMessage")
    EventStream<MessageStreamEvent> streamMessage(CreateMessageRequest request);
}
