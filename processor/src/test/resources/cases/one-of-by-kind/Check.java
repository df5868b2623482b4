package com.acme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirescribe.json.JsonValue;
import java.util.List;

/** The kind of JSON says what a value is. */
final class Check {

    static void check() {
        same("{\"size\":3}", written(Drawing.builder().size(3).build()));
        same("{\"size\":\"small\"}", written(Drawing.JSON.decode("{\"size\":\"small\"}")));
        same("{\"size\":[1,2.5]}", written(Drawing.builder().size(List.of(1.0, 2.5)).build()));
        same("{\"size\":true}", written(Drawing.builder().size(true).build()));
        same("{\"size\":{\"width\":1}}", written(Drawing.builder().size(Size.builder().width(1).build()).build()));
        for (var json : List.of("{\"size\":3}", "{\"size\":\"huge\"}", "{\"size\":[1]}", "{\"size\":false}", "{\"size\":{\"width\":1,\"new\":1}}")) {
            same(json, written(Drawing.JSON.decode(json)));
            mapped(json);
        }
    }

    private static String written(Drawing drawing) {
        return Drawing.JSON.encodeToString(drawing);
    }

    /** Jackson's mapper, as it comes, reads and writes the same. */
    private static void mapped(String json) {
        try {
            var drawing = new ObjectMapper().readValue(json, Drawing.class);
            same(Drawing.JSON.decode(json), drawing);
            same(JsonValue.parse(json), JsonValue.parse(new ObjectMapper().writeValueAsString(drawing)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
