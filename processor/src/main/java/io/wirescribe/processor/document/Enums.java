package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Numeric;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values that {@code enum} and {@code const} list. */
final class Enums {

    private static final int DIGITS_OF_A_LONG = 19;

    private Enums() {}

    /** All but null, each once. */
    static List<Spot> values(Parts parts) {
        var constant = parts.last("const");
        var values = constant != null ? List.of(constant) : listed(parts);
        return values.stream().filter(value -> !value.nothing()).toList();
    }

    /** What all lists have; where they have nothing in common, what the last one has. */
    private static List<Spot> listed(Parts parts) {
        List<Spot> common = List.of();
        for (var part : parts.all()) {
            var values = part.itemsOf("enum");
            if (values.isEmpty()) {
                continue;
            }
            var before = common.stream().map(Enums::json).collect(Collectors.toSet());
            var both = values.stream()
                    .filter(value -> before.contains(json(value)))
                    .toList();
            common = both.isEmpty() ? values : both;
        }
        return common;
    }

    private static String json(Spot value) {
        return Literals.json(value.node());
    }

    /** That it must be one of the values; nothing if these are not what the type can hold, or too many. */
    static List<Limit> limit(Type type, Parts parts, boolean nullable) {
        var literals = literals(type, parts);
        if (nullable && !literals.isEmpty()) {
            literals.add(new Literal.Null());
        }
        return oneOf(literals);
    }

    /** That it is one of the values, where it may as well be another. */
    static List<Limit> comparison(Type type, Parts parts) {
        return oneOf(compared(type, parts));
    }

    private static List<Limit> oneOf(Set<Literal> literals) {
        return literals.isEmpty() || literals.size() > Capacity.VALUES_OF_AN_ENUM
                ? List.of()
                : List.of(new Limit.OneOf(List.copyOf(literals)));
    }

    /** Those that the type can hold, even if they are written in quotes. */
    static Set<Literal> literals(Type type, Parts parts) {
        return literals(type, values(parts));
    }

    /** The same without what is in quotes: no number is equal to a text. */
    static Set<Literal> compared(Type type, Parts parts) {
        boolean text = !(type instanceof Type.Scalar) || type.is(Kind.STRING);
        return literals(
                type,
                values(parts).stream()
                        .filter(value -> text || !(value.node() instanceof Text))
                        .toList());
    }

    /** None if one of them is larger than code can hold. */
    private static Set<Literal> literals(Type type, List<Spot> values) {
        Set<Literal> literals = new LinkedHashSet<>();
        for (var value : values) {
            var literal = literal(type, value);
            if (large(value)) {
                return Set.of();
            } else if (literal != null && (!(type instanceof Type.Scalar scalar) || possible(scalar.kind(), literal))) {
                literals.add(literal);
            }
        }
        return literals;
    }

    /** A value as one of the type, even if it is written in quotes; null if it is none. */
    private static @Nullable Literal literal(Type type, Spot value) {
        var text = value.text();
        if (type instanceof Type.Anything) {
            return Literals.literal(value.node());
        }
        if (!(type instanceof Type.Scalar scalar) || text == null) {
            return null;
        }
        return switch (scalar.kind()) {
            case STRING -> new Literal.Text(text);
            case BOOLEAN -> text.matches("true|false") ? new Literal.Truth(text.equals("true")) : null;
            case INT32, INT64, FLOAT, DOUBLE -> number(text);
            case DATE_TIME, DATE, UUID, BYTES, BINARY -> null;
        };
    }

    private static @Nullable Literal number(String text) {
        return Scalars.number(text, 0, 0) instanceof Numeric number ? new Literal.Numeric(number.value()) : null;
    }

    /** Whether they are more than code can hold, or one of them is larger. */
    static boolean tooLarge(Parts parts) {
        var values = values(parts);
        return values.size() > Capacity.VALUES_OF_AN_ENUM || values.stream().anyMatch(Enums::large);
    }

    private static boolean large(Spot value) {
        var text = value.text();
        return text != null && !Capacity.holds(text);
    }

    /** Whether a value of the kind can ever be it. */
    static boolean possible(Kind kind, Literal literal) {
        return !(literal instanceof Literal.Numeric number)
                || switch (kind) {
                    case INT32 ->
                        whole(number.value())
                                && number.value().longValue() == number.value().intValue();
                    case INT64 -> whole(number.value());
                    case FLOAT -> Float.isFinite(number.value().floatValue());
                    case DOUBLE -> Double.isFinite(number.value().doubleValue());
                    case STRING, BOOLEAN, DATE_TIME, DATE, UUID, BYTES, BINARY -> false;
                };
    }

    /** Whether a number is listed that a double would change. */
    static boolean changed(Parts parts) {
        return values(parts).stream()
                .map(Spot::node)
                .filter(Numeric.class::isInstance)
                .map(value -> ((Numeric) value).value())
                .anyMatch(value -> Double.isFinite(value.doubleValue()) && !Literal.Numeric.exact(value));
    }

    /** Whether a long can hold it. */
    static boolean whole(BigDecimal value) {
        return value.precision() - value.scale() <= DIGITS_OF_A_LONG
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
                && value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    /** Whether arrays or objects are listed. */
    static boolean structures(Parts parts) {
        return values(parts).stream().anyMatch(value -> value.text() == null);
    }

    /** The scalar that can hold all of them, if they are larger than they were said to be. */
    static Type holding(Type type, Parts parts) {
        if (!(type instanceof Type.Scalar scalar) || (scalar.kind() != Kind.INT32 && scalar.kind() != Kind.INT64)) {
            return type;
        }
        boolean fit = true;
        for (var value : values(parts)) {
            var number = value.node() instanceof Numeric numeric ? numeric.value() : BigDecimal.ZERO;
            if (!whole(number)) {
                return new Type.Scalar(Kind.DOUBLE, scalar.format());
            }
            fit &= number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        }
        return fit ? type : new Type.Scalar(Kind.INT64, scalar.format());
    }

    /** As they are written; a number that a text's enum lists is a text that someone forgot to quote. */
    static Set<String> texts(Parts parts) {
        Set<String> texts = new LinkedHashSet<>();
        for (var value : values(parts)) {
            var text = value.text();
            if (text != null && Capacity.holds(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    static boolean allTexts(Parts parts) {
        var values = values(parts);
        return !values.isEmpty() && values.stream().allMatch(value -> value.node() instanceof Text);
    }

    /** The values as texts, where each is a text, a number or a truth; nothing where one is something else. */
    static Set<String> signs(Parts parts) {
        Set<String> signs = new LinkedHashSet<>();
        for (var value : values(parts)) {
            var text =
                    value.node() instanceof Numeric number ? new Literal.Numeric(number.value()).text() : value.text();
            if (text == null || !Capacity.holds(text)) {
                return Set.of();
            }
            signs.add(text);
        }
        return signs;
    }

    /** The JSON type of the values if it is the same for all and no one named it; null otherwise. */
    static @Nullable String type(Parts parts) {
        Set<String> types = new LinkedHashSet<>();
        values(parts).forEach(value -> types.add(type(value.node())));
        if (types.equals(Set.of("integer", "number"))) {
            return "number";
        }
        return types.size() == 1 ? types.iterator().next() : null;
    }

    private static String type(Node node) {
        if (node instanceof Text) {
            return "string";
        } else if (node instanceof Truth) {
            return "boolean";
        } else if (node instanceof Numeric number) {
            return number.value().stripTrailingZeros().scale() <= 0 ? "integer" : "number";
        }
        return "structure";
    }
}
