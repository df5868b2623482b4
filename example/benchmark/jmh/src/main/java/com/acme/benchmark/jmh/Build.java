package com.acme.benchmark.jmh;

import com.acme.benchmark.Contender;
import com.acme.benchmark.anthropic2.Anthropic2;
import com.acme.benchmark.openapi.OpenApiNative;
import com.acme.benchmark.twin.CompletionRequest;
import com.acme.benchmark.wirescribe.Requests;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;

/** Builds a request and holds it to its ranges. */
public class Build extends Common {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Benchmark
    public Object twin() {
        return CompletionRequest.toAnthropic("claude-2.1", false);
    }

    @Benchmark
    public Object wirescribe() {
        return Requests.completion("claude-2.1");
    }

    @Benchmark
    public Object wirescribeBedrock() {
        return Requests.onBedrock();
    }

    @Benchmark
    public Object twinBedrock() {
        return CompletionRequest.toBedrock();
    }

    /** Looks only whether what is required is there. */
    @Benchmark
    public Object anthropic() {
        return Anthropic2.params("claude-2.1");
    }

    /** Looks at nothing. */
    @Benchmark
    public Object openapi() {
        return OpenApiNative.request("claude-2.1");
    }

    @Benchmark
    public Object hibernateValidator() {
        var request = new ValidatedRequest("claude-2.1", Contender.PROMPT);
        if (!validator.validate(request).isEmpty()) {
            throw new IllegalStateException();
        }
        return request;
    }
}
