package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the branches of a choice are called that are written in place. */
class BranchWordsTest {

    @Test
    void aTitleIsAName() {
        called("Thing Big one", "{title: Big one, type: object, required: [a], properties: {a: {const: b}}}");
    }

    @Test
    void elseTheOnlyValueOfAPropertyThatMustBeThere() {
        called("Thing image_url", "{type: object, required: [type], properties: {n: {}, type: {const: image_url}}}");
        called("Thing done", "{type: object, required: [state], properties: {state: {enum: [done]}}}");
        called("Thing Option", "{type: object, properties: {state: {enum: [done]}}}");
        called("Thing Option", "{type: object, required: [state], properties: {state: {enum: [new, old]}}}");
        called("Thing Option", "{type: object, required: [size], properties: {size: {const: 3}, a: {const: b}}}");
        called("Thing Option", "{type: object, required: [a], properties: {a: {const: '../../x'}}}");
    }

    @Test
    void elseWhatItBuildsUpon() {
        called("Thing Lamp", "{allOf: [{$ref: '#/components/schemas/Lamp'}, {properties: {a: {type: string}}}]}");
    }

    @Test
    void elseWhatItIs() {
        called("Thing Option", "{type: object, properties: {a: {type: string}}}");
        called("Thing Text", "{enum: [a, b]}");
    }

    private static void called(String expected, String branch) {
        var reading = Documents.things("""
                Thing:
                  oneOf:
                    - %s
                    - {type: array, items: {type: string}}
                Lamp: {type: object, properties: {on: {type: boolean}}}
                """.formatted(branch));
        var words = Documents.words(reading);
        assertTrue(words.contains(expected), words::toString);
        assertEquals("Thing", words.get(0));
    }
}
