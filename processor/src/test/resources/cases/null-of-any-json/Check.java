package com.acme;

import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonValue;
import tools.jackson.databind.ObjectMapper;

/** The null of what can be any JSON is a value like others: it is read, kept, written and counted. */
final class Check {

    static void check() {
        for (var json : new String[] {
            "{}",
            "{\"value\":null}",
            "{\"value\":null,\"count\":1}",
            "{\"text\":\"x\",\"value\":1,\"reference\":null,\"count\":1}",
        }) {
            kept(Note.JSON, json);
            same(Note.JSON.decode(json), new ObjectMapper().readValue(json, Note.class));
            same(Note.JSON.decode(json), Note.JSON.decode(new ObjectMapper().writeValueAsString(Note.JSON.decode(json))));
        }
        same(JsonValue.NULL, Note.JSON.decode("{\"value\":null}").value());
        same(null, Note.JSON.decode("{}").value());
        built();
        checked();
    }

    private static void built() {
        same(Note.JSON.decode("{\"value\":null}"), Note.builder().value(JsonValue.NULL).build());
        same(Patch.JSON.decode("{\"value\":null}"), Patch.builder().value(JsonValue.NULL).build());
        var patch = Patch.builder().path("/x").value(JsonValue.NULL).build();
        same(patch, Patch.JSON.decode(Patch.JSON.encodeToString(patch)));
        same("{}", Patch.JSON.encodeToString(Patch.builder().value(JsonValue.NULL).value(null).build()));
    }

    private static void checked() {
        kept(Patch.JSON, "{\"path\":\"/x\",\"value\":null}");
        refused(Patch.JSON, "{\"path\":\"/x\"}", "Patch: value is required with path");
        kept(Either.JSON, "{\"value\":null}");
        refused(Either.JSON, "{\"value\":null,\"text\":\"x\"}", "Either: text must not be set with value");
        kept(Without.JSON, "{\"text\":\"x\"}");
        refused(Without.JSON, "{\"value\":null}", "Without: value must not be set");
        kept(Both.JSON, "{\"value\":null,\"text\":\"x\"}");
        refused(Both.JSON, "{\"value\":null}", "Both: text is required with value");
        kept(Counted.JSON, "{\"value\":null}");
        refused(Counted.JSON, "{}", "Counted: it must have at least 1 property but has 0");
        refused(
                Counted.JSON,
                "{\"value\":null,\"a\":1,\"b\":2}",
                "Counted: it must have at most 2 properties but has 3");
    }

    private static <T> void kept(Codec<T> codec, String json) {
        same(json, codec.encodeToString(codec.decode(json)));
    }

    private static void refused(Codec<?> codec, String json, String message) {
        try {
            codec.decode(json);
        } catch (ConstraintViolationException e) {
            same(message, e.getMessage());
            return;
        }
        throw new AssertionError("taken: " + json);
    }

    private static void same(Object expected, Object actual) {
        if (!java.util.Objects.equals(expected, actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
