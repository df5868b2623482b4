package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Declared.OpenEnum;
import io.wirescribe.processor.model.Presence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML 1.2 allows, as OpenAPI asks, and parsers of YAML 1.1 do not. */
class YamlTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            paths:
              /thing:
                get:
                  responses:
                    200: {description: A thing, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            components:
              schemas:
                Thing:
                  type: object
                  properties:
                    size: {type: string}""";

    /** A document that ends like this. */
    private static Reading ending(String end) {
        return Documents.read(DOCUMENT + end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: string, description: 'a\u2028b'",
                "type: string, description: a\u2029b",
                "type: string, description: \"a\u0085b\"",
                "type: string, description: a\u0085b",
                "type:\tstring,\t description: \"a\"",
                "\"type\": \"string\", \"format\": \"a\\/b\"",
            })
    void withinBraces(String type) {
        var reading = Documents.read(DOCUMENT.replace("type: string", type));
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(List.of("size"), Documents.names(Documents.structure(reading)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t",
                "\t# a comment",
                "\n\t\n",
                "\n\t# a comment\n",
                "\n\t\n        id:\t{type: string}",
                "\n        id:\t\n          type: 'string'\t\n          enum: [a,\n\t\tb]\t",
                "\n        id:\n          enum: [a,\n b\n]\t\n          type: string\t\n",
                "\n        id:\n          example: {\n  \"x\": 1\n}\t# c\n          type: string\n",
                "\n        id:\n          description: \"a\n b\"\t\n          type: string\n",
                "\n        id:\n          description: |\t# a comment\n            text\n          type: string\n",
                "\n        id:\n          description: |\n            a\u2028b\n            c",
                "\n        id:\n          description: |\n            a\u0085b\n            c",
                "\n        id:\n          description: |\n            a\n\t\n            \tb",
                "\n        id:\n          description: |\n                    \n            a",
                "\r\n        id:\r\n          description: |\r\n                    \r\n            a\r\n\t\r\n            b\r\n",
            })
    void betweenLines(String end) {
        var reading = ending(end);
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(
                end.contains("id:") ? List.of("size", "id") : List.of("size"),
                Documents.names(Documents.structure(reading)));
    }

    @Test
    void slashesThatAreEscaped() {
        var name = "\\/a".repeat(5_000);
        var reading = Documents.read(DOCUMENT.replace(
                "{type: string}", "{type: string, enum: [\"%s\", \"b\\\\/\\\"\\/\", 'c\\/']}".formatted(name)));
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(List.of("/a".repeat(5_000), "b\\/\"/", "c\\/"), values(reading, "size"));
    }

    @Test
    void aTabBehindAName() {
        var reading = Documents.read(DOCUMENT.replace("openapi: ", "openapi:\t").replace("paths:", "paths:\t"));
        assertEquals(List.of(), Documents.remarks(reading));
    }

    /** Some tabs are between words, and the others are said, in texts of all kinds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t['x\ty', \"p\tq\", v\tw]",
                "\n          - 'x\ty'\t\n          -\t\"p\tq\"\t# a\tb\n          - v\tw\t\n",
            })
    void tabsInTextsStay(String values) {
        var reading = ending("\n        id:\n          type:\tstring\n          enum:" + values);
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(List.of("x\ty", "p\tq", "v\tw"), values(reading, "id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: {type: string, enum: ['a\"b\\/c\"', e\"\\/\"], description: \"a\\/b\"}",
                "id:\n          description: \"a\n\n            \\\\\\/b\"\n          enum: ['a\"b\\/c\"', e\"\\/\"]",
            })
    void onlyEscapesAreEscapes(String id) {
        var reading = ending("\n        " + id);
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(List.of("a\"b\\/c\"", "e\"\\/\""), values(reading, "id"));
    }

    @Test
    void slashesThatAreEscapedInSeveralLines() {
        var reading = ending("\n        id: {type: string, enum: [\"a\n            b\\/c\\\\/\\\\\\/\"]}");
        assertEquals(List.of("a b/c\\/\\/"), values(reading, "id"));
    }

    /** The first is announced with a tab behind it, and the next one holds tabs. */
    @Test
    void tabsInTextsOfSeveralLinesStay() {
        var reading = ending("\n        id:\n          description: |\t\n            a\tb\n            \tc |\td\n");
        assertEquals(List.of(), Documents.remarks(reading));
        assertEquals(
                "a\tb\n\tc |\td",
                Documents.property(Documents.structure(reading), "id").doc().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\tid: {type: string}", "\n      \t  id: {type: string}"})
    void tabsDoNotIndent(String end) {
        var failure = assertThrows(
                DocumentException.class, () -> OpenApiDocument.parse(Documents.source("api.yaml", DOCUMENT + end)));
        assertTrue(failure.getMessage().contains("Do not use \\t(TAB) for indentation"), failure.getMessage());
        assertEquals(13, failure.line());
    }

    private static List<String> values(Reading reading, String property) {
        var value = Documents.property(Documents.structure(reading), property).value();
        return ((OpenEnum) Documents.declared(reading, value)).values();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n---\n# more\nopenapi: 3.0.3", "\n...\n---\n17"})
    void anotherDocumentIsNotRead(String end) {
        assertEquals(
                List.of("WARNING #:15 another document begins here, and is not read: a file holds one"),
                Documents.remarks(ending(end)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n...\n\n}", "\n---\n\n'", "\n\n\n more: 1"})
    void whatBelongsToNothingIsNotRead(String end) {
        assertEquals(
                List.of("WARNING #:15 what stands here belongs to nothing above it, and is not read"
                        + " (is it indented as the rest is?)"),
                Documents.remarks(Documents.read(DOCUMENT.indent(2).stripTrailing() + end)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n---\n", "\n...\n# the end\n---\n"})
    void whatFollowsMayBeEmpty(String end) {
        assertEquals(List.of(), Documents.remarks(ending(end)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n# first\n---\n", "---\n---\n", "--- null\n...\n---\n", "%YAML 1.2\n---\n"})
    void anEmptyFirstDocumentIsNone(String before) {
        assertEquals(List.of(), Documents.remarks(Documents.read(before + DOCUMENT)));
    }

    @Test
    void namesHaveAnchorsAndAliasesToo() {
        var reading = Documents.thing("""
                type: object
                &list properties:
                  &id id: {type: object, *list : {*id : {type: string}}}
                  &number 200: {type: string}
                required: [*id, *number]
                """);
        assertEquals(List.of(), Documents.remarks(reading));
        var structure = Documents.structure(reading);
        assertEquals(List.of("id", "200"), Documents.names(structure));
        for (var property : structure.properties()) {
            assertEquals(Presence.REQUIRED, property.presence(), property.name());
        }
    }
}
