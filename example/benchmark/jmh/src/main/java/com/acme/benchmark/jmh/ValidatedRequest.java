package com.acme.benchmark.jmh;

import com.acme.benchmark.Contender;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The request as Jakarta Validation describes it. */
record ValidatedRequest(
        @NotNull @Size(min = 1, max = 256) String model,
        @NotNull @Size(min = 1) String prompt,
        @NotNull @Min(1) Integer maxTokensToSample,
        List<@NotNull String> stopSequences,
        @DecimalMin("0") @DecimalMax("1") Double temperature,
        @DecimalMin("0") @DecimalMax("1") Double topP,
        @Min(0) Integer topK) {

    ValidatedRequest(String model, String prompt) {
        this(
                model,
                prompt,
                Contender.MAX_TOKENS,
                List.of(Contender.STOP),
                Contender.TEMPERATURE,
                Contender.TOP_P,
                Contender.TOP_K);
    }
}
