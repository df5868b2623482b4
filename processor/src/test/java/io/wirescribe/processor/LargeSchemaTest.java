package io.wirescribe.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is larger than a class file can hold in the usual way is held in another. */
class LargeSchemaTest {

    @TempDir
    Path temporary;

    @Test
    void moreValuesThanAnEnumCanHaveAreTexts() throws Exception {
        generate(
                "{type: string, enum: [%s]}".formatted(list(5000, i -> "value_" + i)),
                "note: more values than an enum can have: any text is accepted");
        run("""
                same("{\\"large\\":\\"value_1\\"}", Holder.JSON.encodeToString(Holder.builder().large("value_1").build()));
                """);
    }

    @Test
    void moreOptionsThanASwitchCanHaveAreUnknown() throws Exception {
        generate("{oneOf: [%s]}"
                .formatted(list(
                        600,
                        i -> "{title: Kind%1$s, type: object, required: [type], properties: {type: {const: kind_%1$s}}}"
                                .formatted(i))));
        run("""
                same(Kind1.builder().build(), HolderLarge.JSON.decode("{\\"type\\":\\"kind_1\\"}"));
                same(true, HolderLarge.JSON.decode("{\\"type\\":\\"kind_599\\"}") instanceof HolderLarge.Unknown);
                """.replace("Kind1.builder", "HolderLargeKind1.builder"));
    }

    @Test
    void textsLongerThanAConstantCanBeAreNotSpelledOut() throws Exception {
        var text = "a".repeat(70_000);
        generate("""
                {type: object, description: %1$s, required: [b], properties: {
                  a: {type: string, enum: [%1$s], default: %1$s}, b: {const: %1$s}, ? %1$s : {type: string}
                }}""".formatted(text));
        run("""
                var large = HolderLarge.JSON.decode("{\\"b\\":\\"c\\"}");
                same("c", large.b());
                """);
    }

    @Test
    void morePropertiesThanARecordCanHaveAreAClass() throws Exception {
        generate(
                "{type: object, minProperties: 2, required: [%s], properties: {%s, bytes: {type: string, format: byte}, list: {type: array, items: {type: string}}, components: {type: string}}}"
                        .formatted(list(300, i -> "a" + i), list(300, i -> "a" + i + ": {type: integer, minimum: 1}")));
        run("""
                var builder = HolderLarge.builder();
                %s
                var large = builder.a299(299).build();
                same(299L, large.a299());
                same(large, large.toBuilder().build());
                same(large.hashCode(), large.toBuilder().build().hashCode());
                same(large, HolderLarge.JSON.decode(HolderLarge.JSON.encode(large)));
                same(false, large.equals(large.toBuilder().a1(7).build()));
                var more = "{\\"more\\":true," + HolderLarge.JSON.encodeToString(large).substring(1);
                same(more.length(), HolderLarge.JSON.encodeToString(HolderLarge.JSON.decode(more)).length());
                var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
                same(HolderLarge.JSON.decode(more), mapper.readValue(mapper.writeValueAsString(HolderLarge.JSON.decode(more)), HolderLarge.class));
                try {
                    large.toBuilder().a0(0).build();
                    throw new AssertionError("built");
                } catch (IllegalArgumentException e) {
                    same("HolderLarge: a0 must be at least 1 but was 0", e.getMessage());
                }
                """.formatted(list(299, i -> "builder.a%1$s(%2$s);".formatted(i, i + 1))
                .replace(", ", "\n")));
    }

    @Test
    void morePropertiesThanAMethodCanReadAreAMap() throws Exception {
        generate(
                "{type: object, properties: {%s}}".formatted(list(3000, i -> "a" + i + ": {type: string}")),
                "note: more properties than a class can have: it is carried as a map");
        run("""
                same("{\\"large\\":{\\"a1\\":\\"b\\"}}", Holder.JSON.encodeToString(Holder.JSON.decode("{\\"large\\":{\\"a1\\":\\"b\\"}}")));
                """);
    }

    private static String list(int size, IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(joining(", "));
    }

    private void generate(String schema, String... said) throws IOException {
        Files.writeString(temporary.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: Large, version: '1'}
                paths:
                  /large:
                    post:
                      operationId: send
                      requestBody:
                        required: true
                        content: {application/json: {schema: {$ref: '#/components/schemas/Holder'}}}
                      responses:
                        '200':
                          description: Yes.
                          content: {application/json: {schema: {$ref: '#/components/schemas/Holder'}}}
                components:
                  schemas:
                    Holder:
                      type: object
                      required: [large]
                      properties:
                        large: %s
                """.formatted(schema));
        this.said = List.of(said);
    }

    private List<String> said = List.of();

    private void run(String statements) throws Exception {
        var output = temporary.resolve("output");
        var outcome = Case.in(output)
                .documents(temporary)
                .source("Large.java", """
                        package com.acme;

                        @io.wirescribe.OpenApiClient("document.yaml")
                        interface Large {

                            Holder send(Holder large);
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
                        }
                        """.formatted(statements))
                .compile();
        assertTrue(outcome.success(), () -> outcome.said().toString());
        assertEquals(
                said,
                outcome.said().stream()
                        .map(line -> line.replaceAll("^.*?: | \\(.*", ""))
                        .toList());
        CasesTest.check(output.resolve("classes"));
    }
}
