package io.wirescribe.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is larger than a class file can hold in the usual way is held in another. */
class LargeSchemaTest {

    @TempDir
    Path temporary;

    @Test
    void moreValuesThanAnEnumCanHave() throws Exception {
        compiles("{type: string, enum: [%s]}".formatted(list(5000, i -> "value_" + i)));
    }

    @Test
    void aThousandValues() throws Exception {
        compiles("{type: string, enum: [%s]}".formatted(list(1400, i -> "value_" + i)));
    }

    @Test
    void moreOptionsThanASwitchCanHave() throws Exception {
        compiles("{oneOf: [%s]}"
                .formatted(list(
                        1500,
                        i -> "{title: Kind%1$s, type: object, required: [type], properties: {type: {const: kind_%1$s}}}"
                                .formatted(i))));
    }

    @Test
    void textsLongerThanAConstantCanBe() throws Exception {
        var text = "a".repeat(70_000);
        compiles(
                "{type: object, description: %1$s, properties: {a: {type: string, enum: [%1$s], default: %1$s}, b: {const: %1$s}, c: {type: string, pattern: %1$s}}, required: [b]}"
                        .formatted(text));
        compiles("{type: object, properties: {%1$s: {type: string}}, required: [%1$s]}".formatted(text));
    }

    @Test
    void morePropertiesThanARecordCanHave() throws Exception {
        compiles("{type: object, required: [%s], properties: {%s}}"
                .formatted(list(300, i -> "a" + i), list(300, i -> "a" + i + ": {type: integer, minimum: 1}")));
    }

    @Test
    void morePropertiesThanAMethodCanRead() throws Exception {
        compiles("{type: object, properties: {%s}}".formatted(list(3000, i -> "a" + i + ": {type: string}")));
    }

    private static String list(int size, java.util.function.IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(joining(", "));
    }

    private void compiles(String schema) throws Exception {
        Files.writeString(temporary.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: Large, version: '1'}
                paths:
                  /large:
                    post:
                      operationId: send
                      requestBody:
                        required: true
                        content: {application/json: {schema: {$ref: '#/components/schemas/Large'}}}
                      responses:
                        '200': {description: Yes., content: {application/json: {schema: {$ref: '#/components/schemas/Large'}}}}
                components:
                  schemas:
                    Large: %s
                """.formatted(schema));
        var outcome = Case.in(temporary.resolve("output"))
                .documents(temporary)
                .source("Client.java", """
                        package com.acme;
                        @io.wirescribe.OpenApiClient("document.yaml")
                        interface Client { @io.wirescribe.Operation("send") io.wirescribe.RawResponse send(Large large); }
                        """)
                .compile();
        assertEquals(
                List.of(),
                outcome.said().stream()
                        .map(s -> s.substring(0, Math.min(300, s.length())))
                        .toList());
        assertTrue(outcome.success());
    }
}
