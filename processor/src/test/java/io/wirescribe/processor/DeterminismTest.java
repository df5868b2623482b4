package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

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

    /** All that holds things by names. */
    private static final String MANY_MAPS = """
            openapi: 3.1.0
            info: {title: Lamps, version: '1'}
            servers:
            - url: https://{region}.{host}.example/{stage}
              variables: {stage: {default: v1}, region: {default: eu, enum: [eu, us]}, host: {default: lamps}}
            paths:
              /lamps:
                post:
                  operationId: createLamp
                  security: [{token: [], key: []}, {basic: [], key: []}]
                  requestBody:
                    content:
                      multipart/form-data:
                        schema: {type: object, required: [name, file], properties: {name: {type: string}, file: {type: string, format: binary}}}
                        encoding:
                          name: {contentType: text/plain, headers: {X-B: {schema: {const: b}}, X-A: {schema: {const: a}}}}
                          file: {contentType: 'image/png'}
                      text/plain: {}
                      application/x-www-form-urlencoded:
                        schema: {type: object, properties: {x: {type: array, items: {type: string}}, y: {type: array, items: {type: string}}}}
                        encoding: {y: {style: spaceDelimited}, x: {style: pipeDelimited}}
                      application/json: {schema: {$ref: '#/components/schemas/Lamp'}}
                      application/a+json: {schema: {$ref: '#/components/schemas/Lamp'}}
                  responses:
                    default: {description: Any, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
                    '404': {description: None, content: {application/json: {schema: {type: object, properties: {missing: {type: string}}}}}}
                    4XX: {description: Wrong, content: {application/json: {schema: {type: object, properties: {wrong: {type: string}}}}}}
                    '202': {description: Later, content: {application/json: {schema: {type: object, properties: {job: {type: string}}}}}}
                    '201':
                      description: Now
                      headers: {X-Rate: {schema: {type: integer}}, Location: {schema: {type: string}}}
                      content:
                        application/json: {schema: {type: object, properties: {lamp: {$ref: '#/components/schemas/Lamp'}}}}
                    '400': {description: Wrong, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
                  callbacks:
                    on: {'{$request.body#/url}': {post: {responses: {'204': {description: Done}}}}}
                get:
                  operationId: readLamp
                  responses:
                    '206': {description: Some, content: {text/csv: {}, text/plain: {}, image/png: {}, application/pdf: {}}}
                    '200': {description: All, content: {text/plain: {}, text/csv: {}, image/png: {}, application/pdf: {}}}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer}
                key: {type: apiKey, in: header, name: X-Key}
                basic: {type: http, scheme: basic}
              schemas:
                Problem: {type: object, required: [title, code], properties: {title: {type: string}, code: {type: integer}}}
                Lamp:
                  type: object
                  required: [shape, name, light]
                  properties:
                    name: {type: string}
                    shape: {$ref: '#/components/schemas/Shape'}
                    light: {$ref: '#/components/schemas/Light'}
                    event: {$ref: '#/components/schemas/Event'}
                    part: {$ref: '#/components/schemas/Part'}
                    card: {type: string}
                    address: {type: string}
                  dependentRequired: {name: [card], card: [address, name]}
                  dependentSchemas: {card: {properties: {name: {maxLength: 9}}}, address: {properties: {name: {minLength: 2}}}}
                  patternProperties: {'^x_': {type: string, maxLength: 5}, '^y_': {type: string, minLength: 2}, '^na': {minLength: 1}}
                Shape:
                  type: object
                  required: [kind]
                  discriminator:
                    propertyName: kind
                    mapping: {s: '#/components/schemas/Square', r: '#/components/schemas/Round', b: '#/components/schemas/Round', a: '#/components/schemas/Square'}
                  properties: {kind: {type: string}}
                Round: {allOf: [{$ref: '#/components/schemas/Shape'}, {type: object, properties: {radius: {type: number}}}]}
                Square: {allOf: [{$ref: '#/components/schemas/Shape'}, {type: object, properties: {side: {type: number}}}]}
                Light:
                  oneOf:
                  - {type: object, required: [watts, volts, kind], properties: {kind: {type: string}, watts: {type: number}, volts: {type: number}}}
                  - {type: object, required: [lumen, kind], properties: {kind: {type: string}, lumen: {type: number}}}
                Event:
                  oneOf:
                  - {type: object, required: [type, object], properties: {object: {const: event}, type: {const: created}}}
                  - {type: object, required: [object, type], properties: {object: {const: event}, type: {const: deleted}}}
                Part: {$ref: '#/components/schemas/Part/$defs/b', $defs: {b: {type: object, properties: {a: {$ref: '#/components/schemas/Part/$defs/a'}}}, a: {type: object, properties: {b: {type: string}}}}}
            """;

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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theOrderOfMapsChangesNothing(int seed) throws IOException {
        Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(MANY_MAPS);
        var other = Shuffling.of(document, new Random(seed));
        assertEquals(all("one", document), all("two", other));
    }

    private String all(String run, Object document) throws IOException {
        return written(compile(run, JsonValue.JSON.encodeToString(JsonText.of(document)), """
                package com.acme;

                @io.wirescribe.OpenApiClient(value = "lamps.yaml", include = "*")
                public interface Lamps extends LampsOperations {}
                """));
    }

    private String compile(String run, String document) throws IOException {
        var outcome = compile(
                run,
                document,
                "package com.acme;\n@io.wirescribe.OpenApiClient(\"lamps.yaml\")\npublic interface Lamps {\n    Lamp getLamp();\n}\n");
        assertEquals("[]", outcome.said().toString());
        return written(outcome);
    }

    private Case.Outcome compile(String run, String document, String source) throws IOException {
        var folder = Files.createDirectory(temporary.resolve(run));
        Files.writeString(folder.resolve("lamps.yaml"), document);
        return Case.in(folder.resolve("out"))
                .documents(folder)
                .source("Lamps.java", source)
                .compile();
    }

    private static String written(Case.Outcome outcome) {
        assertFalse(outcome.generated().isEmpty());
        return DIGEST.matcher(outcome.generated().toString()).replaceAll("DIGEST");
    }
}
