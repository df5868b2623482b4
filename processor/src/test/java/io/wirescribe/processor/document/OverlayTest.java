package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.wirescribe.processor.model.Remark;
import io.wirescribe.processor.model.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an overlay changes: what it copies (that is of version 1.1), and what it merges. */
class OverlayTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Things, version: '1'}
            tags: []
            x-none:
            paths:
              /thing: {get: {operationId: getThing, responses: {'200': {description: ok, content: {application/json: {schema: {type: integer}}}}}}}
              /other: {get: {operationId: getOther, responses: {}}}
            """;

    @Test
    void copiesAPart() throws DocumentException {
        var reading = amended("""
                - {target: "$.paths['/other'].get.responses", copy: "$.paths['/thing'].get.responses"}
                """);
        assertEquals(List.of(), Documents.remarks(reading));
        var other = reading.api().operations().get(1);
        assertEquals(
                new Type.Scalar(Type.Kind.INT64, ""),
                other.answers().get(0).contents().get(0).value().type());
    }

    @Test
    void copiesNoneOfSeveral() throws DocumentException {
        var reading = amended("""
                - {target: "$.paths['/other'].get.responses", copy: '$.paths[*].get.responses'}
                - {target: "$.paths['/other'].get.responses", copy: $.nothing}
                """);
        assertEquals(
                List.of(
                        "`$.paths[*].get.responses` matches more than one: nothing is copied",
                        "`$.nothing` matches nothing"),
                reading.remarks().stream().map(Remark::text).toList());
    }

    @Test
    void mergesWhatIsOfOneKind() throws DocumentException {
        var reading = amended("""
                - {target: $.tags, update: {name: one}}
                - {target: $.tags, update: [{name: two}]}
                - {target: $.info.title, update: Other things}
                - {target: $.x-none, update: {a: 1}}
                - {target: $, update: {tags: [{name: three}], info: {version: 2}}}
                """);
        assertEquals(List.of(), Documents.remarks(reading));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{target: $.info, update: deprecated} ; #/info ; an object ; a single value",
                "{target: $.info, update: [deprecated]} ; #/info ; an object ; a list",
                "{target: $.info.title, update: {en: Things}} ; #/info/title ; a single value ; an object",
                "{target: $, update: {tags: {name: one}}} ; #/tags ; a list ; an object",
                "{target: $, update: {info: {title: [Things]}}} ; #/info/title ; a single value ; a list",
                "{target: $.info, copy: $.info.title} ; #/info ; an object ; a single value",
            })
    void refusesWhatIsOfAnotherKind(String action, String place, String kind, String other) {
        var failure = assertThrows(DocumentException.class, () -> amended("- " + action));
        assertEquals(
                "more.yaml: `%s` is %s, and %s cannot be merged into it; to replace it, remove it first, then update what holds it (line 4)"
                        .formatted(place, kind, other),
                failure.getMessage());
        assertEquals(4, failure.line());
    }

    private static Reading amended(String actions) throws DocumentException {
        var overlay = "overlay: 1.1.0\ninfo: {title: More, version: '1'}\nactions:\n" + actions;
        var document = OpenApiDocument.parse(
                Documents.source("api.yaml", DOCUMENT), List.of(Documents.source("more.yaml", overlay)));
        return document.read(document.routes());
    }
}
