package com.acme.claude;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.Response;

/**
 * The part of Anthropic's API that this project uses. The types it names, and {@link ClaudeClient} behind it, are
 * written by the compiler from the document.
 */
@OpenApiClient("anthropic.yaml")
public interface Claude {

    /**
     * Completes a prompt and answers when the whole text is there.
     *
     * @param request what to complete, and how
     * @return the whole text
     */
    Completion createCompletion(CompletionRequest request);

    /**
     * The same, with the status and the headers of the answer beside the text.
     *
     * @param request what to complete, and how
     * @return the whole text, with the status and the headers
     */
    @Operation("createCompletion")
    Response<Completion> createCompletionWithHeaders(CompletionRequest request);

    /**
     * Completes a prompt and hands out each piece of text as soon as the server has it.
     *
     * @param request what to complete, and how
     * @return the pieces of text; close it when done
     */
    @Operation("createCompletion")
    EventStream<CompletionEvent> streamCompletion(CompletionRequest request);

    /**
     * Continues a conversation and answers when the whole turn is there.
     *
     * @param request the turns so far, and how to go on
     * @return the next turn
     */
    Message createMessage(CreateMessageRequest request);

    /**
     * Continues a conversation and tells what happens as it happens.
     *
     * @param request the turns so far, and how to go on
     * @return what happens; close it when done
     */
    @Operation("createMessage")
    EventStream<MessageStreamEvent> streamMessage(CreateMessageRequest request);
}
