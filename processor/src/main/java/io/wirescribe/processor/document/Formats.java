package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Type.Scalar;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scalars behind {@code type} and {@code format}. */
final class Formats {

    /** What RFC 2045 (6.2) calls content that no encoding has changed. */
    private static final Set<String> UNENCODED = Set.of("7bit", "8bit", "binary");

    private Formats() {}

    /** The scalar of that name; null if there is none. */
    static @Nullable Type scalar(String type, Parts parts) {
        var format = format(parts);
        return switch (type) {
            case "string" -> new Scalar(text(format, parts), format.isEmpty() && raw(parts) ? "binary" : format);
            case "integer" ->
                new Scalar(format.equals("int32") && Magnitudes.ofInts(parts) ? Kind.INT32 : Kind.INT64, format);
            case "number" -> new Scalar(number(format, parts), format);
            case "boolean" -> new Scalar(Kind.BOOLEAN, format);
            default -> null;
        };
    }

    /** As it is written, else the one that the type's name says; empty if nothing does. */
    private static String format(Parts parts) {
        var last = parts.last("format");
        var written = last == null ? null : last.text();
        return written != null
                ? written.strip()
                : parts.all().stream()
                        .flatMap(part -> Nullability.written(part).stream())
                        .map(word -> TypeWords.meant(word).format())
                        .filter(format -> !format.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** The scalar that a value fixed by the document is. */
    static Scalar scalar(Literal value) {
        if (value instanceof Literal.Numeric number) {
            return new Scalar(Enums.whole(number.value()) ? Kind.INT64 : Kind.DOUBLE, "");
        }
        return new Scalar(value instanceof Literal.Truth ? Kind.BOOLEAN : Kind.STRING, "");
    }

    /** Formats of integers make it one, unless fractions are spoken of: of 64 bits a double would lose the last. */
    private static Kind number(String format, Parts parts) {
        var kind = switch (format) {
            case "int8", "int16", "int32", "uint8", "uint16" -> Magnitudes.ofInts(parts) ? Kind.INT32 : Kind.INT64;
            case "int64", "uint32", "uint64" -> Kind.INT64;
            case "float" -> Kind.FLOAT;
            default -> Kind.DOUBLE;
        };
        return kind != Kind.FLOAT && Magnitudes.ofFractions(parts) ? Kind.DOUBLE : kind;
    }

    private static Kind text(String format, Parts parts) {
        return switch (format) {
            case "date-time" -> Kind.DATE_TIME;
            case "date" -> Kind.DATE;
            case "uuid" -> Kind.UUID;
            case "byte" -> Kind.BYTES;
            default -> base64(parts) ? Kind.BYTES : Kind.STRING;
        };
    }

    /** Bytes as they are, which is what a body other than JSON can hold. */
    private static boolean raw(Parts parts) {
        var encoding = encoding(parts);
        var held = parts.last("contentMediaType");
        var mediaType = held == null ? null : held.text();
        return mediaType == null
                ? encoding.equals("binary")
                : (encoding.isEmpty() || UNENCODED.contains(encoding))
                        && !Content.json(mediaType)
                        && !Content.text(mediaType);
    }

    private static boolean base64(Parts parts) {
        return encoding(parts).equals("base64");
    }

    /** In lower case (RFC 2045, 6.1); empty if nothing is said of it. */
    private static String encoding(Parts parts) {
        var last = parts.last("contentEncoding");
        var text = last == null ? null : last.text();
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
