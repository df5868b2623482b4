package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Literal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document tells people. */
final class Docs {

    private Docs() {}

    /** Of a schema in one of its uses: the nearest description, what is written in the place itself first. */
    static Doc of(Unwrapped schema) {
        return new Doc(text(schema.all(), schema.own()), deprecated(schema.own()), standard(schema.all()));
    }

    /** Of a schema wherever it is used. */
    static Doc ofType(Unwrapped schema) {
        var spots = schema.core() == null
                ? List.<Spot>of()
                : Stream.of(List.of(schema.core()), schema.around(), schema.inside())
                        .flatMap(List::stream)
                        .toList();
        return new Doc(text(spots, spots), deprecated(spots), standard(spots));
    }

    /** Of an operation and the like, which swagger-parser has read. */
    static Doc of(@Nullable String description) {
        return of(description, null);
    }

    static Doc of(@Nullable String description, @Nullable Boolean deprecated) {
        return new Doc(description == null ? "" : description.strip(), Boolean.TRUE.equals(deprecated), null);
    }

    /** The summary of something that has one, and its description. */
    static String told(Spot spot) {
        var summary = Objects.requireNonNullElse(spot.textOf("summary"), "").strip();
        var description =
                Objects.requireNonNullElse(spot.textOf("description"), "").strip();
        if (description.startsWith(summary)) {
            return description;
        }
        return description.isEmpty() ? summary : sentence(summary) + "\n\n" + description;
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?:]") ? text : text + ".";
    }

    private static String text(List<Spot> described, List<Spot> titled) {
        for (var spot : described) {
            var description = spot.textOf("description");
            if (description != null && !description.isBlank()) {
                return description.strip();
            }
        }
        for (var spot : titled) {
            var title = spot.textOf("title");
            if (title != null && !title.isBlank()) {
                return title.strip();
            }
        }
        return "";
    }

    private static boolean deprecated(List<Spot> spots) {
        return spots.stream().anyMatch(spot -> spot.truthOf("deprecated"));
    }

    private static @Nullable Literal standard(List<Spot> spots) {
        for (var spot : spots) {
            var standard = spot.field("default");
            if (standard != null) {
                var number = standard.node() instanceof Node.Numeric numeric ? numeric.literal() : null;
                return number != null && text(spots) ? new Literal.Text(number) : Literals.literal(standard.node());
            }
        }
        return null;
    }

    /** Whether it is a text, and nothing else: one that looks like a number need not be in quotes in YAML. */
    private static boolean text(List<Spot> spots) {
        return spots.stream()
                .map(Nullability::types)
                .filter(types -> !types.isEmpty())
                .findFirst()
                .filter(types -> types.equals(List.of("string")))
                .isPresent();
    }
}
