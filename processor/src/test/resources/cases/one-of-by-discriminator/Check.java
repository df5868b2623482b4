package com.acme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.util.List;

/** The text of one property says what an object is; what is new is kept as it came. */
final class Check {

    static void check() {
        var drawing = Drawing.JSON.decode("{\"shape\":{\"kind\":\"circle\",\"radius\":2.0}}");
        same(Circle.builder().radius(2).build(), drawing.shape());
        for (var json : List.of(
                "{\"shape\":{\"kind\":\"circle\",\"radius\":2}}",
                "{\"shape\":{\"kind\":\"box\",\"side\":1.5},\"more\":[{\"kind\":\"square\",\"side\":1,\"new\":true}]}",
                "{\"shape\":{\"kind\":\"star\",\"points\":[5,{\"a\":null}]},\"frame\":{\"radius\":1}}",
                "{\"shape\":[1],\"frame\":null}")) {
            same(json, Drawing.JSON.encodeToString(Drawing.JSON.decode(json)));
            mapped(json);
        }
        same("star", ((Shape.Unknown) Drawing.JSON.decode("{\"shape\":{\"kind\":\"star\"}}").shape()).value().textOf("kind"));
        try {
            Drawing.JSON.decode("{\"shape\":{\"kind\":\"circle\"},\"more\":[{\"kind\":\"circle\",\"radius\":\"x\"}]}");
            throw new AssertionError("read");
        } catch (JsonException wrong) {
            same("/shape/radius", wrong.pointer());
        }
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
