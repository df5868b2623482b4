package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Remark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostileDocumentTest {

    private static final Duration SECONDS = Duration.ofSeconds(60);

    private static final String ORDINARY = """
            openapi: 3.1.0
            info: {title: Things, version: '1'}
            servers: [{url: 'https://{r}.example.com', variables: {r: {default: eu, enum: [eu]}}}]
            security: [{key: []}]
            paths:
              /things/{id}?beta=true:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                post:
                  operationId: createThing
                  parameters:
                  - {$ref: '#/components/parameters/Version'}
                  - {name: q, in: query, style: form, explode: false, schema: {type: array, items: {enum: [a, b]}}}
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                  responses:
                    200: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                    4XX: {$ref: '#/components/responses/Bad'}
            components:
              parameters:
                Version: {name: v, in: header, schema: {type: string, default: '1', enum: ['1']}}
              responses:
                Bad: {description: bad, content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/Thing'}]}}}}
              securitySchemes: {key: {type: apiKey, in: header, name: x-key}}
              schemas:
                Thing:
                  type: object
                  required: [kind, size]
                  additionalProperties: {type: integer, minimum: 0, maximum: 10}
                  properties:
                    kind: {const: thing}
                    size: {type: number, exclusiveMinimum: 0, multipleOf: 0.5}
                    name: {type: [string, 'null'], minLength: 1, maxLength: 9, pattern: '^a$'}
                    parent: {$ref: '#/components/schemas/Thing'}
                    tags: {type: array, minItems: 1, items: {anyOf: [{type: string}, {const: x}, {type: 'null'}]}}
                    other: {oneOf: [{$ref: '#/components/schemas/Thing'}, {type: string}]}
                    base: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {more: {format: date}}}]}
            """;

    private static Reading soon(String document) {
        return assertTimeoutPreemptively(SECONDS, () -> Documents.read(document));
    }

    private static Reading chain(int length, IntFunction<String> schema) {
        var schemas = IntStream.range(0, length)
                .mapToObj(i -> "S%d: %s\n".formatted(i, schema.apply(i + 1)))
                .collect(Collectors.joining());
        return assertTimeoutPreemptively(
                SECONDS,
                () -> Documents.things("Thing: {properties: {it: {$ref: '#/components/schemas/S0'}}}\n" + schemas
                        + "S%d: {type: string}\n".formatted(length)));
    }

    @Test
    void alternativesThatMustHoldThemselvesManyTimes() {
        var names = IntStream.range(0, 500).mapToObj(i -> "p" + i).toList();
        var properties = names.stream()
                .map(name -> name + ": {$ref: '#/components/schemas/Thing'}")
                .collect(Collectors.joining(", "));
        assertTimeoutPreemptively(
                SECONDS,
                () -> Documents.things("""
                        Thing: {required: %s, properties: {%s}}
                        Other: {required: [a], properties: {a: {const: b}}}
                        Either: {oneOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Other'}]}
                        """.formatted(names, properties)
                                .replace("Thing:", "Many:")
                                .replace("schemas/Thing", "schemas/Many")
                        + "Thing: {properties: {it: {$ref: '#/components/schemas/Either'}}}\n"));
    }

    @Test
    void manyMediaTypesOfOneAnswer() {
        var types = IntStream.range(0, 20_000)
                .mapToObj(i -> "application/a%d+json: {schema: {type: string}}".formatted(i))
                .collect(Collectors.joining(", "));
        var reading = soon("""
                openapi: 3.1.0
                info: {title: Things, version: '1'}
                paths:
                  /things:
                    get:
                      responses:
                        200: {description: ok, content: {application/json: {schema: {type: integer}}, %s}}
                """.formatted(types));
        assertFalse(reading.remarks().isEmpty());
    }

    @Test
    void theOrdinaryOneIsFine() {
        var reading = soon(ORDINARY);
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void referencesWithoutEnd() {
        for (var schema : List.of(
                "{$ref: '#/components/schemas/S%d'}",
                "{allOf: [{$ref: '#/components/schemas/S%d'}]}",
                "{allOf: [{$ref: '#/components/schemas/S%d'}, {properties: {a: {}}}]}",
                "{anyOf: [{$ref: '#/components/schemas/S%d'}, {type: 'null'}]}",
                "{anyOf: [{$ref: '#/components/schemas/S%d'}, {type: string}]}",
                "{type: array, items: {$ref: '#/components/schemas/S%d'}}",
                "{additionalProperties: {$ref: '#/components/schemas/S%d'}}",
                "{properties: {a: {$ref: '#/components/schemas/S%d'}}}")) {
            chain(5_000, i -> schema.formatted(i));
        }
    }

    @Test
    void referencesThatMultiply() {
        for (var schema : List.of(
                "{allOf: [{$ref: '#/components/schemas/S%1$d'}, {$ref: '#/components/schemas/S%1$d'}]}",
                "{anyOf: [{$ref: '#/components/schemas/S%1$d'}, {$ref: '#/components/schemas/S%1$d'}]}",
                "{properties: {a: {$ref: '#/components/schemas/S%1$d'}, b: {$ref: '#/components/schemas/S%1$d'}}}",
                "{type: array, prefixItems: [{$ref: '#/components/schemas/S%1$d'}, {$ref: '#/components/schemas/S%1$d'}]}",
                "{type: array, items: {$ref: '#/components/schemas/S%1$d'}, contains: {$ref: '#/components/schemas/S%1$d'}}",
                "{patternProperties: {a: {$ref: '#/components/schemas/S%1$d'}, b: {$ref: '#/components/schemas/S%1$d'}}}")) {
            chain(60, i -> schema.formatted(i));
        }
        var wide = "{type: array, prefixItems: [%s]}";
        var items = "{$ref: '#/components/schemas/S%d'}, ";
        chain(40, i -> wide.formatted(items.formatted(i).repeat(100)));
    }

    @Test
    void numbersOfAnySize() {
        for (var number : List.of(
                "1e999999999", "-1e999999999", "1e-999999999", "100e2147483647", "1e-2147483647", "0e999999999")) {
            for (var schema : List.of(
                    "{type: number, default: %s}",
                    "{type: number, minimum: %1$s, exclusiveMaximum: %1$s, multipleOf: %1$s}",
                    "{type: integer, exclusiveMinimum: %s}",
                    "{type: integer, maximum: %1$s, not: {minimum: %1$s}}",
                    "{type: integer, enum: [%s]}",
                    "{enum: [1, %s]}",
                    "{enum: [%s, [a]]}",
                    "{const: %s}",
                    "{type: array, maxItems: %1$s, contains: {const: %1$s}, minContains: %1$s}",
                    "{type: string, minLength: %s}")) {
                assertTimeoutPreemptively(SECONDS, () -> Documents.thing(schema.formatted(number)), schema + number);
            }
        }
    }

    @Test
    void eventsThatAreAChoiceOfThemselves() {
        for (var branch : List.of(
                "{$ref: '#/components/schemas/E'}",
                "{$ref: '#/components/schemas/E', description: An event}",
                "{oneOf: [{$ref: '#/components/schemas/E'}, {$ref: '#/components/schemas/E'}]}")) {
            for (var word : List.of("itemSchema", "schema")) {
                soon("""
                        openapi: 3.2.0
                        info: {title: Events, version: '1'}
                        paths:
                          /events:
                            get:
                              responses:
                                '200': {description: ok, content: {text/event-stream: {%2$s: {$ref: '#/components/schemas/E'}}}}
                        components:
                          schemas:
                            E: {oneOf: [%1$s, %1$s, %1$s]}
                        """.formatted(branch, word));
            }
        }
    }

    @Test
    void propertiesThatMayBeCombinedInManyWays() {
        var names = IntStream.range(0, 8).mapToObj(i -> "p" + i).toList();
        var properties = names.stream().map(name -> name + ": {type: string}").collect(Collectors.joining(", "));
        var branches = names.stream()
                .flatMap(one -> names.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> "{required: [%s, %s, also]}".formatted(one, other)))
                .collect(Collectors.joining(", "));
        var schema = "{type: object, required: %s, properties: {%s, also: {type: string}}, anyOf: [%s]}";
        assertTimeoutPreemptively(SECONDS, () -> {
            var fixed = Documents.thing(schema.formatted(names, properties, branches.replace(", also", "")));
            assertEquals(List.of(), Documents.structure(fixed).conditionals());
            assertEquals(List.of(), fixed.remarks());
            var free = Documents.thing(schema.formatted(names, properties, branches));
            assertEquals(
                    List.of("its properties can be combined in too many ways: some of these are not checked"),
                    free.remarks().stream().map(Remark::text).toList());
        });
    }

    @Test
    void patternsThatTakeForeverMatchNothing() {
        var name = "a".repeat(60);
        for (var pattern :
                List.of(".*".repeat(15) + "x$", "^(a|a)*$b", "(.?){60}x", "((^){10000}){10000}", "(((a?)?)?)*x")) {
            assertTimeoutPreemptively(
                    SECONDS,
                    () -> Documents.thing(
                            "{properties: {%s: {type: string}}, patternProperties: {'%s': {minLength: 1}}}"
                                    .formatted(name, pattern)),
                    pattern);
        }
    }

    @Test
    void ordinaryPatternsMatch() {
        assertTrue(new Search("[0-9a-f]{8}(-[0-9a-f]{4}){3}").finds("x 12345678-1234-1234-1234-x"));
        assertTrue(new Search("a+").matches("aaa"));
        assertFalse(new Search("a+").matches("aaab"));
        assertFalse(new Search("(a|b)*c").finds("ab".repeat(100_000)));
    }

    @Test
    void circlesOfEveryKind() {
        for (var schema : List.of(
                "{$ref: '#/components/schemas/Thing'}",
                "{allOf: [{$ref: '#/components/schemas/Thing'}]}",
                "{oneOf: [{$ref: '#/components/schemas/Thing'}]}",
                "{oneOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Thing'}]}",
                "{anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}",
                "{allOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Thing'}]}",
                "{items: {$ref: '#/components/schemas/Thing'}}",
                "{additionalProperties: {$ref: '#/components/schemas/Thing'}}",
                "{$ref: '#/components/schemas'}",
                "{$ref: '#'}",
                "{$ref: '#/components/schemas/Thing/$ref'}",
                "{$ref: '#/components/schemas/Thing/properties/a', properties: {a: {$ref: '#/components/schemas/Thing'}}}")) {
            assertTimeoutPreemptively(SECONDS, () -> Documents.things("Thing: " + schema), schema);
        }
    }

    @Test
    void waysThatLeadThroughOtherWays() {
        IntFunction<String> many = step -> ("/" + (char) step).repeat(1000);
        soon("""
                openapi: 3.1.0
                paths:
                  /a: {get: {parameters: [{$ref: '#%1$s/q'}]}}
                d: {$ref: '#%2$s/s'}
                e: {$ref: '#%3$s/t'}
                f: {$ref: '#/u'}
                u: {f: {$ref: '#/u'}, t: {e: {$ref: '#%3$s/t'}, s: {d: {$ref: '#%2$s/s'}, q: {name: q, in: query}}}}
                """.formatted(many.apply('d'), many.apply('e'), many.apply('f')));
    }

    @Test
    void escapesThatAreNoCharacters() {
        for (var text : List.of("\"\\UFFFFFFFF\"", "\"\\x", "\"\\ud800\"", "'")) {
            try {
                soon("openapi: 3.1.0\npaths: {}\ninfo: {title: " + text);
            } catch (IllegalStateException | AssertionError told) {
                assertTrue(String.valueOf(told).contains("is not valid YAML"), told::toString);
            }
        }
    }

    @Test
    void aThousandEditsOfAnOrdinaryDocument() {
        var random = new Random(20261122);
        var lines = ORDINARY.lines().toList();
        var words = List.of(
                "null",
                "[]",
                "{}",
                "-1",
                "1e400",
                "true",
                "''",
                "[null]",
                "{a: b}",
                "'*/ \\u002a'",
                "$ref",
                "x-y",
                "'#/paths'",
                "2023-01-01");
        for (int i = 0; i < 1_000; i++) {
            var edited = new ArrayList<>(lines);
            for (int j = random.nextInt(3); j >= 0; j--) {
                edit(edited, words, random);
            }
            var text = String.join("\n", edited);
            assertTimeoutPreemptively(SECONDS, () -> survives(text), text);
        }
    }

    private static void survives(String text) {
        try {
            var document = OpenApiDocument.parse(Documents.source("api.yaml", text));
            document.read(document.routes());
        } catch (DocumentException e) {
            assertTrue(e.getMessage().startsWith("api.yaml "), e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(text, e);
        }
    }

    private static void edit(List<String> lines, List<String> words, Random random) {
        int at = 1 + random.nextInt(lines.size() - 1);
        var line = lines.get(at);
        var parts = line.split("(?<=[:,\\[{]) ?", -1);
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            default -> {
                int part = random.nextInt(parts.length);
                parts[part] = " " + words.get(random.nextInt(words.size()))
                        + (random.nextBoolean() || parts[part].isEmpty()
                                ? ""
                                : parts[part].substring(parts[part].length() - 1));
                lines.set(
                        at,
                        line.replaceAll("\\S.*", "") + String.join(" ", parts).strip());
            }
        }
    }
}
