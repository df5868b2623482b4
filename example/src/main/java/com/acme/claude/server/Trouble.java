package com.acme.claude.server;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Models that only make trouble: {@code trouble-429} is always refused with status 429, {@code trouble-midstream} fails
 * after the first words of a stream.
 */
final class Trouble {

    static final String MIDSTREAM = "trouble-midstream";

    private static final String PREFIX = "trouble-";
    private static final String OTHER = "invalid_request_error";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("400", OTHER),
            Map.entry("401", "authentication_error"),
            Map.entry("402", "billing_error"),
            Map.entry("403", "permission_error"),
            Map.entry("404", "not_found_error"),
            Map.entry("409", OTHER),
            Map.entry("413", "request_too_large"),
            Map.entry("422", OTHER),
            Map.entry("429", "rate_limit_error"),
            Map.entry("500", "api_error"),
            Map.entry("504", "timeout_error"),
            Map.entry("529", "overloaded_error"));

    private Trouble() {}

    static @Nullable Refusal of(String model) {
        if (!model.startsWith(PREFIX)) {
            return null;
        }
        var status = model.substring(PREFIX.length());
        var type = TYPES.get(status);
        return type == null ? null : new Refusal(Integer.parseInt(status), type, "asked for by the model's name");
    }

    static Refusal overloaded() {
        return new Refusal(529, "overloaded_error", "Overloaded");
    }
}
