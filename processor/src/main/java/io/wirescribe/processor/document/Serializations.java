package io.wirescribe.processor.document;

import io.swagger.v3.oas.models.parameters.Parameter;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Serialization;
import io.wirescribe.processor.model.Serialization.Styled;
import io.wirescribe.processor.model.Serialization.Typed;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How values are written as text. A style that its place does not know is taken for the place's own. */
final class Serializations {

    private static final Map<String, Set<String>> STYLES = Map.of(
            "path", Set.of("simple", "label", "matrix"),
            "query", Set.of("form", "spaceDelimited", "pipeDelimited", "deepObject"),
            "header", Set.of("simple"),
            "cookie", Set.of("form"));

    private Serializations() {}

    /** @param read what swagger-parser has read of it */
    static Serialization of(Parameter read, Spot parameter) {
        var place = read.getIn().toLowerCase(Locale.ROOT);
        var mediaType = parameter.fieldsOf("content").stream()
                .map(Spot::name)
                .filter(Content::json)
                .findFirst();
        if (!parameter.has("schema") && mediaType.isPresent()) {
            return new Typed(mediaType.get());
        }
        var style = style(place, Objects.toString(read.getStyle(), ""));
        var explode = Objects.requireNonNullElse(read.getExplode(), style.equals("form"));
        return new Styled(style, explode, parameter.truthOf("allowReserved"));
    }

    /** Of the fields of a form, by name; nothing for those the document says nothing about. */
    static Map<String, Serialization> ofFields(Spot content) {
        Map<String, Serialization> fields = new LinkedHashMap<>();
        for (var field : content.fieldsOf("encoding")) {
            var mediaType = field.textOf("contentType");
            if (field.has("style") || field.has("explode") || field.has("allowReserved")) {
                var style = style("query", Objects.toString(field.textOf("style"), ""));
                var explode = field.has("explode") ? field.truthOf("explode") : style.equals("form");
                fields.put(field.name(), new Styled(style, explode, field.truthOf("allowReserved")));
            } else if (mediaType != null && !mediaType.isBlank()) {
                fields.put(field.name(), new Typed(mediaType.strip()));
            }
        }
        return fields;
    }

    private static String style(String place, String style) {
        return Objects.requireNonNull(STYLES.get(place)).contains(style)
                ? style
                : place.equals("path") || place.equals("header") ? "simple" : "form";
    }
}
