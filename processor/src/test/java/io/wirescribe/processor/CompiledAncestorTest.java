package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interface that inherits from one which another module has compiled. */
class CompiledAncestorTest {

    @TempDir
    private Path folder;

    private List<String> said(String... options) throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths:
                  /orders/{id}:
                    delete:
                      operationId: delete
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: string}}
                      responses: {'204': {description: Done.}}
                  /notes:
                    post:
                      operationId: note
                      requestBody: {required: true, content: {text/plain: {schema: {type: string}}}}
                      responses: {'204': {description: Done.}}
                """);
        var library = Case.in(folder.resolve("library")).source("Crud.java", """
                package com.library;

                public interface Crud {
                    void delete(String id);

                    void note(String text);
                }
                """);
        for (var option : options) {
            library.option(option);
        }
        assertEquals(List.of(), library.compile().said());
        var classPath = System.getProperty("java.class.path") + File.pathSeparator + folder.resolve("library/classes");
        return Case.in(folder.resolve("app"))
                .documents(folder)
                .option("-classpath")
                .option(classPath)
                .source("Shop.java", """
                        package com.acme;

                        @io.wirescribe.OpenApiClient("shop.yaml")
                        public interface Shop extends com.library.Crud {}
                        """)
                .compile()
                .said();
    }

    @Test
    void withNamesOfParametersItIsAsIfItWereTheUsers() throws IOException {
        assertEquals(List.of(), said("-parameters"));
    }

    @Test
    void withoutThemTheUserIsToldWhatToDo() throws IOException {
        assertEquals(
                List.of("Shop.java:4: Crud was compiled without -parameters, so that the parameters of delete have no"
                        + " names. Compile it with -parameters, or declare delete in Shop again."),
                said());
    }
}
