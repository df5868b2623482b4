package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interface that is compiled again, what the first compile made of it being there. */
class CompiledTwiceTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void compiledOnce() throws IOException {
        Files.writeString(folder.resolve("pets.yaml"), """
                openapi: 3.1.0
                info: {title: Pets, version: '1'}
                servers: [{url: 'https://pets.example'}]
                paths:
                  /pets:
                    get:
                      operationId: getPet
                      responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
                    delete:
                      operationId: deletePet
                      parameters: [{name: why, in: query, schema: {type: string, enum: [old, ill]}}]
                      responses: {'204': {description: Gone.}}
                components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
                """);
        assertEquals(List.of(), pets("first", "Pet getPet();").compile().said());
    }

    private Case pets(String output, String method) {
        return Case.in(folder.resolve(output)).documents(folder).source("Pets.java", """
                package com.acme;

                @io.wirescribe.OpenApiClient("pets.yaml")
                public interface Pets {
                    %s
                }
                """.formatted(method));
    }

    /** The second compile; javac itself warns of each class that there is already. */
    private Case again(String output, String method) {
        return pets(output, method)
                .lenient()
                .option("-classpath")
                .option(System.getProperty("java.class.path") + File.pathSeparator + folder.resolve("first/classes"));
    }

    private static List<String> errors(Case compile) throws IOException {
        return compile.compile().said().stream()
                .filter(line -> !line.contains("warning: "))
                .toList();
    }

    private List<String> refused(String type) {
        return Runtime.version().feature() >= 23
                ? List.of()
                : List.of(("Pets.java:3: com.acme.%s is there already, from an earlier compile (%s), and javac "
                                + Runtime.version().feature()
                                + " fails on a record that it finds compiled and is to generate. Delete what that"
                                + " compile has left, or give Pets a package of its own.")
                        .formatted(type, folder.resolve("first/classes/com/acme/" + type + ".class")));
    }

    @Test
    void withTheClassesOfTheFirstOnTheClassPathItIsSaidThatJavacFailsOnRecords() throws IOException {
        assertEquals(refused("Pet"), errors(again("second", "Pet getPet();")));
    }

    @Test
    void recordsWithinOtherTypesAreNoneTheBetter() throws IOException {
        pets("first", "void deletePet(DeletePetWhy why);").lenient().compile();
        assertEquals(refused("DeletePetWhy"), errors(again("second", "void deletePet(DeletePetWhy why);")));
    }

    @Test
    void withoutThemNothingIsSaid() throws IOException {
        assertEquals(List.of(), pets("first", "Pet getPet();").compile().said());
    }

    @Test
    void whereOnlyProcessorsRunNothingIsSaid() throws IOException {
        assertEquals(List.of(), errors(again("second", "Pet getPet();").option("-proc:only")));
    }

    @Test
    void sourcesOfTheFirstAreNoClasses() throws IOException {
        assertEquals(
                List.of(),
                errors(pets("second", "Pet getPet();")
                        .lenient()
                        .option("-sourcepath")
                        .option(folder.resolve("first/generated").toString())));
    }
}
