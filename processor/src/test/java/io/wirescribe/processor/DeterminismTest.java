package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same document gives the same bytes, wherever its parts stand. */
class DeterminismTest {

    private static final String HEAD = """
            openapi: 3.1.0
            info: {title: Lamps, version: '1'}
            paths:
              /lamp:
                get:
                  operationId: getLamp
                  responses:
                    '200': {description: A lamp., content: {application/json: {schema: {$ref: '#/components/schemas/Lamp'}}}}
            components:
              schemas:
            """;
    private static final String LAMP = """
                Lamp:
                  type: object
                  properties:
                    a: {$ref: '#/components/schemas/foo-bar'}
                    b: {$ref: '#/components/schemas/FooBar'}
                    c: {$ref: '#/components/schemas/foo_bar'}
                    d: {type: object, properties: {x: {type: string, enum: [one, ONE, One]}}}
            """;
    private static final String FIRST = "    foo-bar: {type: object, properties: {first: {type: string}}}\n";
    private static final String SECOND = "    FooBar: {type: object, properties: {second: {type: string}}}\n";
    private static final String THIRD = "    foo_bar: {type: object, properties: {third: {type: string}}}\n";

    /** The text is another one, and the client says so. */
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    @TempDir
    Path temporary;

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        assertEquals(
                compile("one", HEAD + LAMP + FIRST + SECOND + THIRD),
                compile("two", HEAD + LAMP + FIRST + SECOND + THIRD));
    }

    @Test
    void movingSchemasAboutRenamesNothing() throws IOException {
        assertEquals(
                compile("one", HEAD + LAMP + FIRST + SECOND + THIRD),
                compile("two", HEAD + THIRD + SECOND + LAMP + FIRST));
    }

    @Test
    void movingChoicesAndSecuritySchemesAboutChangesNothing() throws IOException {
        var first = "    Card: {oneOf: [{$ref: '#/components/schemas/Paid'}, {$ref: '#/components/schemas/Open'}]}\n";
        var second = "    Bill: {oneOf: [{$ref: '#/components/schemas/Open'}, {$ref: '#/components/schemas/Paid'}]}\n";
        var parts = """
                    Lamp:
                      type: object
                      properties: {a: {$ref: '#/components/schemas/Card'}, b: {$ref: '#/components/schemas/Bill'}}
                    Paid: {type: object, required: [paid], properties: {paid: {type: string}}}
                    Open: {type: object, required: [due], properties: {due: {type: string}}}
                """;
        var keys = "  securitySchemes:\n";
        var basic = "    basic: {type: http, scheme: basic}\n";
        var bearer = "    token: {type: http, scheme: bearer}\n";
        assertEquals(
                compile("one", HEAD + first + second + parts + keys + basic + bearer),
                compile("two", HEAD + second + parts + first + keys + bearer + basic));
    }

    @Test
    void movingEqualSchemasAboutChangesNothing() throws IOException {
        var one = "{type: object, properties: {unit: {type: string, enum: [cm, in]}, size: {type: integer}}}";
        var same = "{properties: {size: {type: integer}, unit: {enum: [cm, in], type: string}}, type: object}";
        var other = "{type: object, properties: {unit: {type: string, enum: [cm, in]}}}";
        var first = "    foo-bar: {type: object, properties: {x: %s}}\n".formatted(one);
        var second = "    FooBar: {type: object, properties: {x: %s}}\n".formatted(other);
        var third = "    foo_bar: {type: object, properties: {x: %s}}\n".formatted(same);
        var written = compile("one", HEAD + LAMP + first + second + third);
        assertEquals(written, compile("two", HEAD + third + second + LAMP + first));
        assertTrue(written.contains("FooBarXProperty.java") && written.contains("FooBarXUnit.java"), written);
        assertFalse(written.contains("FooBarX2.java") || written.contains("FooBarXUnit2.java"), written);
    }

    private String compile(String run, String document) throws IOException {
        var folder = Files.createDirectory(temporary.resolve(run));
        Files.writeString(folder.resolve("lamps.yaml"), document);
        var outcome = Case.in(folder.resolve("out"))
                .documents(folder)
                .source(
                        "Lamps.java",
                        "package com.acme;\n@io.wirescribe.OpenApiClient(\"lamps.yaml\")\npublic interface Lamps {\n    Lamp getLamp();\n}\n")
                .compile();
        assertEquals("[]", outcome.said().toString());
        assertFalse(outcome.generated().isEmpty());
        return DIGEST.matcher(outcome.generated().toString()).replaceAll("DIGEST");
    }
}
