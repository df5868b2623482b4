package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths that are not written as they must be, and are asked for nevertheless. */
class PathTest {

    @TempDir
    Path folder;

    @Test
    void theSlashThatIsMissingIsSent() throws IOException {
        Files.writeString(folder.resolve("pets.yaml"), """
                openapi: 3.0.3
                info: {title: Pets, version: '1'}
                paths:
                  pets:
                    get: {operationId: listPets, responses: {'204': {description: ok}}}
                    trace: {operationId: tracePets, responses: {'204': {description: ok}}}
                """);
        var compilation = Case.in(folder.resolve("out"))
                .documents(folder)
                .lenient()
                .source("Pets.java", """
                        package com.acme;

                        @io.wirescribe.OpenApiClient("pets.yaml")
                        interface Pets {
                            void listPets();

                            @io.wirescribe.Operation("TRACE /pets")
                            void trace();
                        }
                        """)
                .compile();
        assertTrue(compilation.success(), () -> compilation.said().toString());
        var client = compilation.generated().get("PetsClient.java");
        assertTrue(client.contains("Request.get(\"/pets\")"), client);
        assertTrue(client.contains("Request.of(\"TRACE\", \"/pets\")"), client);
    }
}
