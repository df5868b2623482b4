package io.wirescribe.processor.drift;

import io.wirescribe.processor.document.OpenApiDocument;
import io.wirescribe.processor.document.Source;
import io.wirescribe.processor.model.Refined;
import io.wirescribe.processor.naming.Naming;
import io.wirescribe.processor.naming.SameTypes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Versions of a document, as callers see them. */
public final class Versions {

    private Versions() {}

    static Part surface(String text) throws Exception {
        return surface(new Source("shop.yaml", text.getBytes(StandardCharsets.UTF_8), null));
    }

    public static Part surface(Source source) throws Exception {
        var document = OpenApiDocument.parse(source);
        var reading = document.read(document.routes());
        var api = Refined.of(SameTypes.merged(reading.api()));
        return Surface.of(api, reading.edition(), Naming.of(api, "com.acme", List.of()));
    }

    /** What one version says of the other, as a user reads it. */
    static List<String> changes(String before, String after) throws Exception {
        return Comparison.of(surface(before), surface(after)).stream()
                .map(Change::sentence)
                .toList();
    }
}
