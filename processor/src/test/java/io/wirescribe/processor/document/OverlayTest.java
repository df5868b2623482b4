package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirescribe.processor.model.Remark;
import io.wirescribe.processor.model.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an overlay of version 1.1 copies. */
class OverlayTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Things, version: '1'}
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

    private static Reading amended(String actions) throws DocumentException {
        var overlay = "overlay: 1.1.0\ninfo: {title: More, version: '1'}\nactions:\n" + actions;
        var document = OpenApiDocument.parse(
                Documents.source("api.yaml", DOCUMENT), List.of(Documents.source("more.yaml", overlay)));
        return document.read(document.routes());
    }
}
