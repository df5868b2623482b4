package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirescribe.processor.model.Remark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is there twice under one name. */
class RepetitionsTest {

    private static List<String> lost(OpenApiDocument document) {
        return document.lost().stream()
                .map(remark -> "%s %s".formatted(remark.pointer().fragment(), remark.text()))
                .toList();
    }

    @Test
    void anOperationOfJsonOrYamlIsLost() throws DocumentException {
        var json = """
                {"openapi": "3.1.0", "paths": {"/a": {
                  "get": {"operationId": "one"},
                  "get": {"operationId": "two"}}}}
                """;
        var yaml = """
                openapi: 3.1.0
                paths: {/a: {get: {operationId: zero},
                  get: {operationId: one},
                  get: {operationId: two}}}
                """;
        for (var document : List.of(
                OpenApiDocument.parse(Documents.source("api.json", json)),
                OpenApiDocument.parse(Documents.source("api.json", json.replace("one", "\u00f6"))),
                Documents.parse(yaml.replace("zero", "\u00f6")))) {
            var first = document.name().endsWith("json") ? 2 : 3;
            var text = "`get` is there twice, also in line %d: the last one holds".formatted(first);
            assertEquals(List.of("#/paths/~1a/get " + text), lost(document));
            var remarks = document.read(document.routes()).remarks();
            assertEquals(List.of(text), remarks.stream().map(Remark::text).toList());
            assertEquals(first + 1, remarks.get(0).line().number());
            assertEquals("two", document.routes().get(0).id());
        }
    }

    @Test
    void onlyWhatIsReachedIsTold() {
        var document = Documents.parse("""
                openapi: 3.1.0
                paths:
                  /a: {get: {parameters: [{$ref: '#/components/parameters/P'}], responses: {'200': {$ref: '#/components/responses/R'}}}}
                  /b: {get: {deprecated: true, deprecated: false}}
                components:
                  parameters:
                    P: {name: p, in: query, in: header, schema: {type: string}}
                    Q: {name: q, in: query, in: header}
                  responses:
                    R: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Base'}}}}
                  schemas:
                    Base: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}}
                    Kind: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {a: {type: integer}, a: {type: string}}}
                    Kind: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {b: {type: integer}, b: {type: string}}}
                    Unreached: {properties: {a: {type: integer}, a: {type: string}}}
                """);
        assertEquals(List.of(), document.lost());
        assertEquals(
                List.of(
                        "WARNING #/components/schemas/Kind:14 `Kind` is there twice, also in line 13: the last one holds",
                        "WARNING #/components/parameters/P/in:7 `in` is there twice, also in line 7: the last one holds",
                        "WARNING #/components/schemas/Kind/properties/b:14 `b` is there twice, also in line 14: the last one holds"),
                Documents.remarks(document.read(document.routes().subList(0, 1))));
    }

    @Test
    void whatIsTheSameOrASampleOrMergedLosesNothing() {
        var reading = Documents.thing("""
                type: object
                type: object
                example: {a: 1, a: 2}
                x-more: {a: 1, a: 2}
                properties:
                  <<: {a: {type: integer}, b: {type: integer}}
                  a: {type: string}
                  example: {type: string}
                """);
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void aFewAreEnough() {
        var fields = new StringBuilder("type: object\nproperties:\n");
        for (int i = 0; i < 30; i++) {
            fields.append("  a%d: {type: string}\n  a%d: {type: integer}\n".formatted(i, i));
        }
        assertEquals(10, Documents.thing(fields.toString()).remarks().size());
    }

    @Test
    void inFilesThatItRefersToAndInOverlays(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("thing.yaml"), "{properties: {a: {type: integer}, a: {type: string}}}");
        var file = folder.resolve("api.yaml");
        Files.writeString(file, """
                openapi: 3.1.0
                paths:
                  /a: {get: {deprecated: true, deprecated: false, responses: {'200': {$ref: '#/components/responses/R'}}}}
                components:
                  responses: {R: {description: ok, content: {application/json: {schema: {$ref: thing.yaml}}}}}
                """);
        var overlay = Documents.source("mend.yaml", """
                overlay: 1.0.0
                actions:
                - target: $.paths['/b']
                  target: $.paths['/a'].get
                  update: {operationId: a, operationId: b}
                """);
        var document = OpenApiDocument.parse(Source.of(file, false), List.of(overlay));
        assertEquals(
                List.of(
                        "mend.yaml#/actions/0/target, line 4",
                        "api.yaml#/paths/~1a/get/deprecated, line 3",
                        "api.yaml#/paths/~1a/get/operationId, mend.yaml line 5",
                        "thing.yaml#/properties/a, line 1"),
                document.read(document.routes()).remarks().stream()
                        .map(remark -> remark.pointer() + ", " + remark.line())
                        .toList());
    }
}
