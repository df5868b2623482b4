package com.acme.benchmark.wirescribe;

import com.acme.benchmark.Contender;
import com.acme.benchmark.wirescribe.bedrock.TextCompletionRequest;
import com.acme.benchmark.wirescribe.claude.CompletionRequest;
import com.acme.benchmark.wirescribe.claude.CreateMessageRequest;
import com.acme.benchmark.wirescribe.claude.InputMessage;
import com.acme.benchmark.wirescribe.claude.MessageRole;
import com.acme.benchmark.wirescribe.claude.Metadata;
import java.util.List;

/** What all contenders send, in the types that the processor wrote. */
public final class Requests {

    private Requests() {}

    public static CompletionRequest completion(String model) {
        return CompletionRequest.builder()
                .model(model)
                .prompt(Contender.PROMPT)
                .maxTokensToSample(Contender.MAX_TOKENS)
                .stopSequences(List.of(Contender.STOP))
                .temperature(Contender.TEMPERATURE)
                .topP(Contender.TOP_P)
                .topK(Contender.TOP_K)
                .metadata(Metadata.builder().userId(Contender.USER_ID).build())
                .build();
    }

    public static TextCompletionRequest onBedrock() {
        return TextCompletionRequest.builder()
                .prompt(Contender.PROMPT)
                .maxTokensToSample(Contender.MAX_TOKENS)
                .stopSequences(List.of(Contender.STOP))
                .temperature(Contender.TEMPERATURE)
                .topP(Contender.TOP_P)
                .topK(Contender.TOP_K)
                .build();
    }

    public static CreateMessageRequest message(String model) {
        return CreateMessageRequest.builder()
                .model(model)
                .maxTokens(Contender.MAX_TOKENS)
                .messages(List.of(InputMessage.builder()
                        .role(MessageRole.Known.USER)
                        .content(Contender.PROMPT)
                        .build()))
                .stopSequences(List.of(Contender.STOP))
                .metadata(Metadata.builder().userId(Contender.USER_ID).build())
                .build();
    }
}
