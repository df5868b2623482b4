package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no number can be, and what doubles at each level, compiles all the same, and soon. */
class HostileSchemaTest {

    private static final Duration SOON = Duration.ofMinutes(5); // what doubles would take for ever

    @TempDir
    Path temporary;

    @Test
    void numbersOfAnySize() throws Exception {
        var said = run("""
                Thing:
                  type: object
                  required: [fixed, nearest, whole]
                  properties:
                    fixed: {const: 1e999999999}
                    nearest: {const: -1e-999999999}
                    whole: {const: 3e2}
                    standard: {type: number, default: 1e999999999}
                    least: {type: number, minimum: 1e-999999999}
                    positive: {type: integer, minimum: 1e-600000000}
                    some: {type: number, enum: [1, 1e400]}
                    exact: {type: number, format: float, const: 1e39}
                    other: {type: integer, format: int32, not: {const: 5000000000}}
                    any: {enum: [1, a, 100e2147483647]}
                  if: {properties: {some: {const: 1e400}}, required: [some]}
                  then: {properties: {positive: {maximum: 1}}}
                """, """
                var thing = Thing.builder().fixed(1).standard(2).least(Double.MIN_VALUE).positive(2).some(1)
                        .exact(5).other(705032704).any(io.wirescribe.json.JsonValue.of(1)).build();
                same(thing, Thing.JSON.decode(Thing.JSON.encode(thing)));
                same(300L, thing.whole());
                fails("Thing: positive must be at least 1 but was 0", () -> Thing.builder().fixed(1).positive(0).build());
                fails("Thing: some must be 1.0", () -> Thing.builder().fixed(1).some(2).build());
                """);
        assertEquals(
                List.of(
                        "note: a number is listed that no double is exactly: the nearest is taken",
                        "note: values of several types are listed: any JSON is accepted that is one of them",
                        "warning: `const` is no value that the type can have: it is not checked"),
                said);
    }

    @Test
    void listsAndMapsOfSeveralSortsWithinEachOther() throws Exception {
        for (var schema : List.of(
                "{type: array, prefixItems: [{$ref: '#/components/schemas/S%1$d'}, {$ref: '#/components/schemas/S%1$d'}]}",
                "{type: array, prefixItems: [{$ref: '#/components/schemas/S%1$d'}, {type: integer}, {$ref: '#/components/schemas/S%1$d'}]}",
                "{type: array, items: {$ref: '#/components/schemas/S%1$d'}, contains: {$ref: '#/components/schemas/S%1$d'}}",
                "{patternProperties: {a: {$ref: '#/components/schemas/S%1$d'}, b: {$ref: '#/components/schemas/S%1$d'}}}")) {
            var schemas = IntStream.range(0, 40)
                    .mapToObj(i -> "S" + i + ": " + schema.formatted(i + 1) + "\n")
                    .collect(Collectors.joining());
            run("""
                    Thing: {type: object, properties: {it: {$ref: '#/components/schemas/S0'}}}
                    S40: {type: string, minLength: 1}
                    """ + schemas, "same(Thing.builder().build(), Thing.JSON.decode(\"{}\"));");
        }
    }

    /** Runs statements beside the types of such schemas; what was said of the document. */
    private List<String> run(String schemas, String statements) throws Exception {
        Files.writeString(temporary.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: Things, version: '1'}
                paths:
                  /thing:
                    post:
                      operationId: send
                      requestBody:
                        required: true
                        content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                      responses: {'204': {description: Done.}}
                components:
                  schemas:
                """ + schemas.indent(4));
        var output = Files.createTempDirectory(temporary, "output");
        var compiling = Case.in(output)
                .lenient()
                .documents(temporary)
                .source("Things.java", """
                        package com.acme;

                        @io.wirescribe.OpenApiClient("document.yaml")
                        interface Things {

                            void send(Thing thing);
                        }
                        """)
                .source("Check.java", """
                        package com.acme;

                        public final class Check {

                            public static void check() throws Exception {
                                %s
                            }

                            private static void same(Object expected, Object actual) {
                                if (!expected.equals(actual)) {
                                    throw new AssertionError("expected " + expected + " but was " + actual);
                                }
                            }

                            private static void fails(String message, Runnable building) {
                                try {
                                    building.run();
                                } catch (IllegalArgumentException e) {
                                    same(message, e.getMessage());
                                    return;
                                }
                                throw new AssertionError("built");
                            }
                        }
                        """.formatted(statements));
        var outcome = assertTimeoutPreemptively(SOON, compiling::compile);
        assertTrue(outcome.success(), () -> outcome.said().toString());
        CasesTest.check(output.resolve("classes"));
        return outcome.said().stream()
                .map(line -> line.replaceAll("^.*?: | \\(.*", ""))
                .distinct()
                .toList();
    }
}
