package com.acme;

import io.wirescribe.json.JsonValue;
import java.util.Map;

/** What a document demands of the names in a map. */
final class Check {

    static void check() {
        Labelled.builder().labels(Map.of("app", "shop", "tier", "web")).build();
        refused(Map.of("tier", "web"), "Labelled: labels.app is required");
        refused(Map.of("app", "shop", "Tier", "web"), "must match the pattern ^[a-z]+$");
        refused(Map.of("app", "shop", "department", "web"), "must have at most 8 characters but has 10");
        var mixed = LabelledMixed.builder().size(1).additionalProperty("x-a", JsonValue.of("b")).additionalProperty("c", JsonValue.of(2)).build();
        if (!LabelledMixed.JSON.encodeToString(mixed).equals("{\"size\":1,\"x-a\":\"b\",\"c\":2}")) {
            throw new AssertionError(LabelledMixed.JSON.encodeToString(mixed));
        }
    }

    private static void refused(Map<String, String> labels, String message) {
        try {
            Labelled.builder().labels(labels).build();
            throw new AssertionError("built");
        } catch (IllegalArgumentException e) {
            if (!e.getMessage().contains(message) || e.getMessage().contains("Tier")) {
                throw new AssertionError(e.getMessage());
            }
        }
    }
}
