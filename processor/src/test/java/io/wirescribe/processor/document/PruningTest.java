package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirescribe.processor.model.Declared.Structure;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PruningTest {

    private static final String TWO = """
            openapi: 3.1.0
            paths:
              /a: {get: {operationId: getA, responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
              /b:
                get:
                  operationId: getB
                  parameters: [{name: id, in: nowhere}]
                  responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}
            components:
              schemas:
                Unused: {$ref: 'nowhere'}
                B:
                  properties:
                    broken: {$ref: '#/nowhere'}
                    c: {$ref: '#/components/schemas/C'}
                C: {properties: {a: {$ref: '#/components/schemas/A'}}}
                A:
                  properties:
                    text:
                      type: string
            """;

    @Test
    void onlyWhatIsReachedIsRead() {
        var document = Documents.parse(TWO);
        var reading = document.read(document.routes().subList(0, 1));
        assertEquals(List.of("A"), Documents.words(reading));
        assertEquals(1, reading.api().operations().size());
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void typesAreInTheDocumentsOrderWhoeverReachesThemFirst() {
        assertEquals(List.of("B", "C", "A"), Documents.words(Documents.read(TWO)));
    }

    @Test
    void theOrderInWhichOperationsAreWantedMakesNoDifference() {
        var document = Documents.parse(TWO);
        var backwards = new java.util.ArrayList<>(document.routes());
        Collections.reverse(backwards);
        assertEquals(document.read(document.routes()), document.read(backwards));
    }

    @Test
    void readingTwiceGivesTheSame() {
        assertEquals(Documents.read(TWO), Documents.read(TWO));
    }

    @Test
    void everythingKnowsItsLine() {
        var reading = Documents.read(TWO);
        var a = reading.api().types().values().stream()
                .filter(type -> type.origin().words().equals(List.of("A")))
                .findFirst()
                .orElseThrow();
        assertEquals(17, a.origin().line().number());
        assertEquals(19, ((Structure) a).properties().get(0).origin().line().number());
        assertEquals(
                "#/components/schemas/A/properties/text",
                ((Structure) a).properties().get(0).origin().pointer().fragment());
        assertEquals(5, reading.api().operations().get(1).route().line().number());
    }

    @Test
    void jsonKnowsItsLinesToo() {
        var reading = Documents.read("""
                {
                  "openapi": "3.0.1",
                  "paths": {
                    "/a": {
                      "get": {"responses": {"200": {"description": "", "content": {"application/json": {"schema": {
                        "type": "object",
                        "properties": {
                          "text": {
                            "type": "string"
                          }}}}}}}}}}}
                """);
        assertEquals(5, reading.api().operations().get(0).route().line().number());
        var type = (Structure) reading.api().types().values().iterator().next();
        assertEquals(8, type.properties().get(0).origin().line().number());
    }
}
