package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
    void anOnlyOneSaysNothing() {
        assertEquals(List.of("make Request"), words("multipart/form-data"));
    }

    private static List<String> words(String... types) {
        var contents = new StringBuilder();
        for (var type : types) {
            contents.append("'%s': {schema: {properties: {a: {type: string}}}}, ".formatted(type));
        }
        var lines = "/a: {post: {operationId: make, requestBody: {content: {%s}}}}".formatted(contents);
        var reading = Documents.read("openapi: 3.1.0\npaths:\n  " + lines + "\n");
        return Documents.words(reading).stream().sorted().toList();
    }
}
