package com.acme;

import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/** What is always the same is written by itself; what came instead of it is kept, and written in its place. */
final class Check {

    private static final String ALWAYS = "{\"version\":\"2.0\",\"level\":3,\"weight\":0.5,\"ok\":true";

    static void check() throws Exception {
        var call = Call.builder().id(1L).build();
        same(ALWAYS + ",\"id\":1}", Call.JSON.encodeToString(call));
        same(call, read(ALWAYS + ",\"id\":1}"));
        same(call, read("{\"version\":\"1.0\",\"version\":\"2.0\",\"level\":3.0,\"weight\":5e-1,\"ok\":true,\"id\":1}"));
        same("2.0", call.version());
        same(true, call.ok());
        for (var json : List.of(
                ALWAYS + "}",
                ALWAYS + ",\"id\":null}",
                "{\"level\":3,\"weight\":0.5,\"ok\":true,\"id\":1,\"version\":[\"2.0\",null]}",
                "{\"version\":\"2.0\",\"weight\":0.5,\"ok\":true,\"level\":12345678901234567890}",
                "{\"version\":\"2.0\",\"level\":3,\"ok\":true,\"weight\":\"0.5\"}",
                "{\"version\":\"2.0\",\"level\":3,\"weight\":0.5,\"ok\":false}",
                "{\"version\":null,\"level\":null,\"weight\":null,\"ok\":null}")) {
            var value = read(json);
            same(json, Call.JSON.encodeToString(value));
            built(value);
            same(value, new ObjectMapper().readValue(json, Call.class));
            mapped(json, new ObjectMapper().writeValueAsString(value));
            mapped(json, new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value));
        }
        var failed = read("{\"version\":\"2.0\",\"level\":3,\"weight\":0.5,\"ok\":false}");
        same(null, failed.ok());
        same(JsonValue.of(false), failed.additionalProperties().get("ok"));
        typedOthers();
        same("{\"type\":\"a\",\"a\":\"x\"}", Kind.JSON.encodeToString(Kind.JSON.decode("{\"type\":\"a\",\"a\":\"x\"}")));
        ofAChoice();
        ofAChoiceBesideNumbers();
    }

    /** No text can be kept among other properties that are numbers. */
    private static void ofAChoiceBesideNumbers() {
        var counts = Counts.builder().name("x").build();
        same("counts", counts.type());
        same(counts, Counts.JSON.decode("{\"type\":\"sums\",\"name\":\"x\"}"));
        same(counts, Kind.JSON.decode("{\"type\":\"counts\",\"name\":\"x\"}"));
    }

    /** What a choice goes by is compared as well where no choice has done so. */
    private static void ofAChoice() {
        var text = Said.builder().text("hi").build();
        same("text", text.type());
        for (var json : List.of("{\"type\":\"text\",\"text\":\"hi\"}", "{\"text\":\"hi\",\"type\":\"text\"}")) {
            same(text, Kind.JSON.decode(json));
            same(text, Said.JSON.decode(json));
        }
        var json = ALWAYS + ",\"says\":[{\"text\":\"hm\",\"type\":\"thought\"}]}";
        var call = read(json);
        same(json, Call.JSON.encodeToString(call));
        var thought = call.says().get(0);
        same(null, thought.type());
        try {
            thought.toBuilder().build();
        } catch (ConstraintViolationException refused) {
            same("Said: type must be text", refused.getMessage());
            return;
        }
        throw new AssertionError("built");
    }

    /** A server may send another value; a caller may not. */
    private static void built(Call value) {
        boolean other = Stream.of("version", "level", "weight", "ok").anyMatch(value.additionalProperties()::containsKey);
        try {
            same(value, value.toBuilder().build());
            same(false, other);
        } catch (ConstraintViolationException refused) {
            same(true, other);
        }
    }

    /** In an order of its own, and nothing twice. */
    private static void mapped(String json, String written) {
        same(JsonValue.parse(json), JsonValue.parse(written));
        same(json.length(), written.length());
    }

    private static void typedOthers() {
        var json = "{\"x\":\"y\",\"of\":\"calls\"}";
        same(json, Tags.JSON.encodeToString(Tags.JSON.decode(json)));
        try {
            Tags.JSON.decode("{\"of\":1}");
        } catch (JsonException other) {
            same("/of", other.pointer());
            return;
        }
        throw new AssertionError("read");
    }

    private static Call read(String json) {
        return Call.JSON.decode(json);
    }

    private static void same(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
