package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is described in place for each media type of a body. */
class MediaTypeWordsTest {

    @Test
    void besideJsonTheOthersSayWhatTheyAre() {
        assertEquals(
                List.of("make Request", "make Request Multipart", "make Request form"),
                words("application/json; charset=utf-8", "multipart/form-data", "application/x-www-form-urlencoded"));
    }

    @Test
    void whatIsDescribedAsJsonIsSaysNothing() {
        assertEquals(
                List.of("make Request", "make Request"),
                words(Map.of(
                        "application/json", "{properties: {a: {type: string, maxLength: 5}}, required: [a]}",
                        "multipart/form-data", "{required: [a], properties: {a: {maxLength: 5, type: string}}}")));
    }

    @Test
    void anOnlyOneSaysNothing() {
        assertEquals(List.of("make Request"), words("multipart/form-data"));
    }

    /** Each has a property that no other has. */
    private static List<String> words(String... types) {
        var schemas = new TreeMap<String, String>();
        for (var type : types) {
            schemas.put(type, "{properties: {a%d: {type: string}}}".formatted(schemas.size()));
        }
        return words(schemas);
    }

    private static List<String> words(Map<String, String> schemas) {
        var contents = new StringBuilder();
        schemas.forEach((type, schema) -> contents.append("'%s': {schema: %s}, ".formatted(type, schema)));
        var lines = "/a: {post: {operationId: make, requestBody: {content: {%s}}}}".formatted(contents);
        var reading = Documents.read("openapi: 3.1.0\npaths:\n  " + lines + "\n");
        return Documents.words(reading).stream().sorted().toList();
    }
}
