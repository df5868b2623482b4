package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler is told for the processor is understood, or refused. */
class OptionsTest {

    @TempDir
    private Path folder;

    private List<String> said(String... options) throws IOException {
        Files.writeString(folder.resolve("pets.yaml"), """
                openapi: 3.1.0
                info: {title: Pets, version: '1'}
                paths:
                  /pets/{id}:
                    delete:
                      operationId: deletePet
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: string}}
                      responses: {'204': {description: Done.}}
                """);
        var compilation = Case.in(folder.resolve("out")).documents(folder).source("Pets.java", """
                package com.acme;

                @io.wirescribe.OpenApiClient("pets.yaml")
                public interface Pets {
                    void deletePet(String id);
                }
                """);
        for (var option : options) {
            compilation.option(option);
        }
        return compilation.compile().said();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Awirescribe.breaking=note",
                "-Awirescribe.breaking=Error",
                "-Awirescribe.breaking=",
                "-Awirescribe.breaking",
                "-Awirescribe.remoteRefs=allow",
                "-Awirescribe.remoteRefs",
                "-Awirescribe.surfaces"
            })
    void whatCanBe(String option) throws IOException {
        assertEquals(List.of(), said(option));
    }

    @Test
    void whatMeansNothing() throws IOException {
        assertEquals(
                List.of(
                        "-Awirescribe.breaking is note, warning or error, not errors.",
                        "-Awirescribe.remoteRefs is allow or left out, not true."),
                said("-Awirescribe.breaking=errors", "-Awirescribe.remoteRefs=true"));
    }
}
