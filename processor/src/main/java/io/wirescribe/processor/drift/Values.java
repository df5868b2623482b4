package io.wirescribe.processor.drift;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import io.wirescribe.processor.naming.Names;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What can be said of a value: its type and its limits. */
record Values(Names names) {

    Part.Builder describe(Part.Builder part, Value value) {
        part.is("null", value.nullable());
        boolean named = value.type() instanceof Type.Reference; // whose values are told of it
        limits(
                part,
                value.limits().stream()
                        .filter(limit -> !(named && limit instanceof Limit.OneOf))
                        .toList());
        return describe(part, value.type());
    }

    private Part.Builder describe(Part.Builder part, Type type) {
        if (type instanceof Type.Reference reference) {
            return part.fact("type", names.type(reference.target()));
        } else if (type instanceof Type.Scalar scalar) {
            return part.fact("type", words(scalar.kind())).fact("format", format(scalar));
        } else if (type instanceof Type.ListOf list) {
            return part.fact("type", "array")
                    .part(describe(Part.builder("items", ""), list.element()).build());
        } else if (type instanceof Type.MapOf map) {
            return part.fact("type", "map")
                    .part(describe(Part.builder("entries", ""), map.value()).build());
        }
        return part.fact("type", "any");
    }

    private static String words(Type.Kind kind) {
        return switch (kind) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case INT32 -> "integer (int32)";
            case INT64 -> "integer";
            case FLOAT -> "number (float)";
            case DOUBLE -> "number";
            case DATE_TIME -> "string (date-time)";
            case DATE -> "string (date)";
            case UUID -> "string (uuid)";
            case BYTES -> "string (byte)";
            case BINARY -> "bytes";
        };
    }

    /** Of those that are no types of their own. */
    private static String format(Type.Scalar scalar) {
        return scalar.kind() == Type.Kind.STRING ? scalar.format() : "";
    }

    void limits(Part.Builder part, List<Limit> limits) {
        limits.forEach(limit -> limit(part, limit));
        new Demands(this).add(part, limits);
    }

    private void limit(Part.Builder part, Limit limit) {
        if (limit instanceof Limit.Minimum minimum) {
            part.fact("minimum", bound(minimum.value(), minimum.exclusive()));
        } else if (limit instanceof Limit.Maximum maximum) {
            part.fact("maximum", bound(maximum.value(), maximum.exclusive()));
        } else if (limit instanceof Limit.MultipleOf multiple) {
            part.fact("multipleOf", number(multiple.value()));
        } else if (limit instanceof Limit.Constant constant) {
            part.fact("const", words(constant.value()));
        } else if (limit instanceof Limit.RequiredNames required) {
            required.names()
                    .forEach(name -> part.part(Part.builder("entry", name).build()));
        } else if (limit instanceof Limit.Names named) {
            var inner = Part.builder("names", "");
            limits(inner, named.limits());
            part.part(inner.build());
        } else if (limit instanceof Limit.OneOf one) {
            var listed = Part.builder("values", "");
            one.values()
                    .forEach(value ->
                            listed.part(Part.builder("listed", words(value)).build()));
            part.part(listed.build());
        } else {
            size(part, limit);
        }
    }

    private static void size(Part.Builder part, Limit limit) {
        if (limit instanceof Limit.MinLength length) {
            part.fact("minLength", String.valueOf(length.value()));
        } else if (limit instanceof Limit.MaxLength length) {
            part.fact("maxLength", String.valueOf(length.value()));
        } else if (limit instanceof Limit.MinItems items) {
            part.fact("minItems", String.valueOf(items.value()));
        } else if (limit instanceof Limit.MaxItems items) {
            part.fact("maxItems", String.valueOf(items.value()));
        } else if (limit instanceof Limit.MinProperties properties) {
            part.fact("minProperties", String.valueOf(properties.value()));
        } else if (limit instanceof Limit.MaxProperties properties) {
            part.fact("maxProperties", String.valueOf(properties.value()));
        } else if (limit instanceof Limit.UniqueItems) {
            part.is("uniqueItems", true);
        }
    }

    private static String bound(BigDecimal value, boolean exclusive) {
        return number(value) + (exclusive ? " exclusive" : "");
    }

    private static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static String words(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return "\"" + text.value() + "\"";
        } else if (literal instanceof Literal.Numeric numeric) {
            return number(numeric.value());
        } else if (literal instanceof Literal.Truth truth) {
            return String.valueOf(truth.value());
        }
        return literal instanceof Literal.Structure structure ? structure.json() : "null";
    }

    static String word(Parameter.In in) {
        return in.name().toLowerCase(Locale.ROOT);
    }
}
