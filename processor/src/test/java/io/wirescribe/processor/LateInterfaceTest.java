package io.wirescribe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interface that another processor writes, when the types of its package are there already. */
class LateInterfaceTest {

    @TempDir
    private Path folder;

    @Test
    void interfacesOfAPackageHaveToBeThereInOneRound() throws IOException {
        Files.writeString(folder.resolve("pets.yaml"), """
                openapi: 3.1.0
                info: {title: Pets, version: '1'}
                paths:
                  /pets:
                    get:
                      operationId: getPet
                      responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
                components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
                """);
        var outcome = Case.in(folder.resolve("out"))
                .documents(folder)
                .processor(new Writing())
                .source("Pets.java", """
                        package com.acme;

                        @io.wirescribe.OpenApiClient("pets.yaml")
                        public interface Pets {
                            Pet getPet();
                        }
                        """)
                .compile();
        assertEquals(
                List.of(
                        "MorePets.java:1: MorePets comes too late: the types of com.acme are written already, for"
                                + " interfaces of an earlier round. Interfaces of one package have to be there in the same round"),
                outcome.said());
    }

    @SupportedAnnotationTypes("*")
    private static final class Writing extends AbstractProcessor {

        private boolean written;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                write("""
                        package com.acme; @io.wirescribe.OpenApiClient("pets.yaml") interface MorePets { Pet getPet(); }
                        """);
            }
            return false;
        }

        private void write(String text) {
            try (var writer = processingEnv
                    .getFiler()
                    .createSourceFile("com.acme.MorePets")
                    .openWriter()) {
                writer.write(text);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
