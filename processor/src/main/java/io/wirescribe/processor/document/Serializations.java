package io.wirescribe.processor.document;

import io.swagger.v3.oas.models.parameters.Parameter;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Content.Form;
import io.wirescribe.processor.model.Serialization;
import io.wirescribe.processor.model.Serialization.Styled;
import io.wirescribe.processor.model.Serialization.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How values are written as text. A style that its place does not know is taken for the place's own. */
final class Serializations {

    private static final Set<String> OF_FIELD = Set.of("form", "spaceDelimited", "pipeDelimited", "deepObject");
    private static final Map<String, Set<String>> STYLES = Map.of(
            "path", Set.of("simple", "label", "matrix"),
            "query", Set.of("form", "spaceDelimited", "pipeDelimited", "deepObject", Styled.FIELD),
            "field", OF_FIELD,
            "header", Set.of("simple"),
            "cookie", Set.of("form", "cookie"));
    static final Set<String> STYLING = Set.of("style", "explode", "allowReserved");
    private static final Set<String> EXPLODED = Set.of("form", "cookie");

    private final Remarks remarks;
    private final int minor;
    private final List<String> reserving;

    /** @param minor which version of OpenAPI 3 they are written in */
    Serializations(Remarks remarks, int minor) {
        this.remarks = remarks;
        this.minor = minor;
        this.reserving = minor < 2 ? List.of("query") : List.of("path", "query");
    }

    /** In which media type a parameter is written that says so: JSON, if it can be that. */
    static Optional<Spot> content(Spot parameter) {
        var contents = parameter.fieldsOf("content");
        return contents.stream()
                .filter(content -> Content.json(content.name()))
                .findFirst()
                .or(() -> contents.stream().findFirst());
    }

    /** @param read what swagger-parser has read of it */
    Serialization of(Parameter read, Spot parameter) {
        var place = read.getIn().toLowerCase(Locale.ROOT);
        var mediaType = content(parameter).map(Spot::name);
        if (!parameter.has("schema") && mediaType.isPresent()) {
            return new Typed(mediaType.get());
        }
        var reserved = parameter.truthOf("allowReserved");
        if (reserved && !reserving.contains(place)) {
            remarks.warning(
                    parameter,
                    "`allowReserved` has an effect in a %s only: in a %s it has none"
                            .formatted(String.join(" and a ", reserving), place));
        }
        var style = style(place, parameter);
        var explode = Objects.requireNonNullElse(read.getExplode(), EXPLODED.contains(style));
        return new Styled(style, explode, reserved && reserving.contains(place));
    }

    /** Of the fields of a form, by name; nothing for those the document says nothing about. */
    Map<String, Serialization> ofFields(Form form, Spot content) {
        Map<String, Serialization> fields = new LinkedHashMap<>();
        for (var field : content.fieldsOf("encoding")) {
            var mediaType = field.textOf("contentType");
            if (styled(form, field)) {
                var style = style("field", field);
                var explode = field.has("explode") ? field.truthOf("explode") : EXPLODED.contains(style);
                fields.put(field.name(), new Styled(style, explode, field.truthOf("allowReserved")));
            } else if (mediaType != null && !mediaType.isBlank()) {
                fields.put(field.name(), new Typed(mediaType.strip()));
            }
        }
        return fields;
    }

    /**
     * Whether a style counts, in place of a media type. To OpenAPI 3.0 it does so in URL-encoded forms only; but
     * whoever writes {@code deepObject} there, as Stripe does, has a server that reads nothing else.
     */
    private boolean styled(Form form, Spot field) {
        var counts = form == Form.URL_ENCODED || (form == Form.MULTIPART && minor > 0);
        var deep = form == Form.MULTIPART && "deepObject".equals(field.textOf("style"));
        return deep || (counts && STYLING.stream().anyMatch(field::has));
    }

    private String style(String place, Spot described) {
        var own = place.equals("path") || place.equals("header") ? "simple" : "form";
        var style = described.field("style");
        if (style == null) {
            return own;
        }
        var name = Objects.toString(style.text(), "");
        if (Objects.requireNonNull(STYLES.get(place)).contains(name)) {
            return name;
        }
        remarks.warning(style, "`style` is none that a %s has: `%s` is used".formatted(place, own));
        return own;
    }
}
