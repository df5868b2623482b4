package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Access;
import io.wirescribe.processor.model.Limit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands beside a {@code $ref}, in each version. */
class SiblingsTest {

    private static Reading things(String version) {
        return Documents.things(version, """
                Thing:
                  type: object
                  properties:
                    share:
                      $ref: '#/components/schemas/Share'
                      title: A share
                      nullable: true
                      readOnly: true
                      deprecated: true
                      default: 1
                      x-more: true
                    half: {$ref: '#/components/schemas/Share', maximum: 0.5, description: Half.}
                    color: {$ref: '#/components/schemas/Color', enum: [red]}
                    owner:
                      $ref: '#/components/schemas/Owner'
                      type: object
                      required: [name]
                      properties: {age: {type: integer}}
                    all: {allOf: [{$ref: '#/components/schemas/Owner', properties: {age: {type: integer}}}]}
                Share: {type: number, maximum: 1}
                Color: {type: string, enum: [red, green]}
                Owner: {type: object, properties: {name: {type: string}}}
                """);
    }

    @Test
    void whatTellsOfThePlaceHoldsInEveryVersion() {
        for (var version : List.of("3.0.3", "3.1.0", "3.2.0")) {
            var share = Documents.property(Documents.structure(things(version)), "share");
            assertEquals("A share", share.doc().text());
            assertTrue(share.value().nullable());
            assertTrue(share.doc().deprecated());
            assertEquals(Access.SERVER, share.access());
        }
    }

    @Test
    void whatMakesItAnotherSchemaIsIgnoredInVersion30() {
        var reading = things("3.0.3");
        var structure = Documents.structure(reading);
        assertEquals(List.of("Thing", "Color", "Owner"), Documents.words(reading));
        var half = Documents.property(structure, "half");
        assertEquals("Half.", half.doc().text());
        assertEquals(
                List.of(new Limit.Maximum(BigDecimal.ONE, false)), half.value().limits());
        var ignores = "OpenAPI 3.0 ignores what is beside `$ref`: ";
        assertEquals(
                List.of(
                        "NOTE #/components/schemas/Thing/properties/half:26 " + ignores + "maximum",
                        "NOTE #/components/schemas/Thing/properties/color:27 " + ignores + "enum",
                        "NOTE #/components/schemas/Thing/properties/owner:28 " + ignores + "type, required, properties",
                        "NOTE #/components/schemas/Thing/properties/all/allOf/0:33 " + ignores + "properties"),
                Documents.remarks(reading));
    }

    @Test
    void inLaterVersionsAllOfItHolds() {
        var reading = things("3.1.0");
        var structure = Documents.structure(reading);
        assertEquals(List.of(), reading.remarks());
        assertEquals(
                List.of(new Limit.Maximum(new BigDecimal("0.5"), false)),
                Documents.property(structure, "half").value().limits());
        assertEquals(List.of("Thing", "Thing color", "Thing owner", "Thing all"), Documents.words(reading));
    }
}
