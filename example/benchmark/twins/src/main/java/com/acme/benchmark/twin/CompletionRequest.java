package com.acme.benchmark.twin;

import com.acme.benchmark.Contender;
import java.util.ArrayList;
import java.util.List;

/** A text completion as one writes it by hand for this endpoint. Bedrock's body has neither model nor stream. */
public record CompletionRequest(
        String model,
        String prompt,
        int maxTokensToSample,
        List<String> stopSequences,
        Double temperature,
        Double topP,
        Integer topK,
        String userId,
        Boolean stream) {

    public static Builder builder() {
        return new Builder();
    }

    /** What all contenders send to Anthropic. */
    public static CompletionRequest toAnthropic(String model, boolean stream) {
        return usual().model(model).userId(Contender.USER_ID).stream(stream ? Boolean.TRUE : null)
                .build();
    }

    /** What all contenders send to Bedrock. */
    public static CompletionRequest toBedrock() {
        return usual().build();
    }

    private static Builder usual() {
        return builder()
                .prompt(Contender.PROMPT)
                .maxTokensToSample(Contender.MAX_TOKENS)
                .addStopSequence(Contender.STOP)
                .temperature(Contender.TEMPERATURE)
                .topP(Contender.TOP_P)
                .topK(Contender.TOP_K);
    }

    /** Holds every value to its range as it is set. */
    public static final class Builder {

        private String model;
        private String prompt;
        private String userId;
        private int maxTokensToSample = -1;
        private final List<String> stopSequences = new ArrayList<>(1);
        private Double temperature;
        private Double topP;
        private Integer topK;
        private Boolean stream;

        public Builder model(String model) {
            demand(model == null || (!model.isEmpty() && model.length() <= 256), "model");
            this.model = model;
            return this;
        }

        public Builder prompt(String prompt) {
            demand(!prompt.isEmpty(), "prompt");
            this.prompt = prompt;
            return this;
        }

        public Builder maxTokensToSample(int maxTokensToSample) {
            demand(maxTokensToSample >= 1, "max_tokens_to_sample");
            this.maxTokensToSample = maxTokensToSample;
            return this;
        }

        public Builder addStopSequence(String stopSequence) {
            demand(stopSequence != null, "stop_sequences");
            stopSequences.add(stopSequence);
            return this;
        }

        public Builder temperature(double temperature) {
            demand(temperature >= 0 && temperature <= 1, "temperature");
            this.temperature = temperature;
            return this;
        }

        public Builder topP(double topP) {
            demand(topP >= 0 && topP <= 1, "top_p");
            this.topP = topP;
            return this;
        }

        public Builder topK(int topK) {
            demand(topK >= 0, "top_k");
            this.topK = topK;
            return this;
        }

        public Builder userId(String userId) {
            demand(userId == null || userId.length() <= 256, "user_id");
            this.userId = userId;
            return this;
        }

        public Builder stream(Boolean stream) {
            this.stream = stream;
            return this;
        }

        private static void demand(boolean allowed, String name) {
            if (!allowed) {
                throw new IllegalArgumentException(name + " is out of range");
            }
        }

        public CompletionRequest build() {
            demand(prompt != null, "prompt");
            demand(maxTokensToSample > 0, "max_tokens_to_sample");
            return new CompletionRequest(
                    model,
                    prompt,
                    maxTokensToSample,
                    List.copyOf(stopSequences),
                    temperature,
                    topP,
                    topK,
                    userId,
                    stream);
        }
    }
}
