package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Anything;
import io.wirescribe.processor.model.Value;
import java.util.List;
import java.util.Set;

/** Values of which a schema lists all that there are: texts become an enum, what else is listed a limit. */
final class Listings {

    private static final Type ANYTHING = new Anything();
    private static final Type TEXT = new Type.Scalar(Type.Kind.STRING, "");

    private final SchemaReader schemas;
    private final Declarations declarations;
    private final Remarks remarks;

    Listings(SchemaReader schemas, Declarations declarations, Remarks remarks) {
        this.schemas = schemas;
        this.declarations = declarations;
        this.remarks = remarks;
    }

    /** One of the values that {@code enum} and {@code const} list. */
    Value value(Unwrapped schema, Spot core, Parts parts) {
        var types = parts.types();
        var type = types.size() == 1 ? types.iterator().next() : Enums.type(parts);
        var texts = Enums.texts(parts);
        if (type == null) {
            if (!Enums.tooLarge(parts)) {
                remarks.note(core, "values of several types are listed: any JSON is accepted that is one of them");
            }
            return anyOf(core, parts, schema.nullable());
        } else if (type.equals("string") && enumerable(core, texts)) {
            var limits = parts.say("const") ? Enums.limit(TEXT, parts, false) : List.<Limit>of();
            return new Value(openEnum(schema, core, texts).type(), false, limits);
        } else if (Enums.structures(parts) && !parts.say("properties")) {
            return anyOf(core, parts, schema.nullable());
        } else if (Formats.scalar(type, parts) == null) {
            remarks.note(core, "what is listed is not compared with objects and lists: any of its type is accepted");
            return schemas.named(type, schema, core, parts);
        }
        var scalar = Enums.holding(schemas.scalar(type, core, parts), parts);
        if (Limits.fractional(scalar)) {
            changed(core, parts);
        }
        return type.equals("string") ? Value.of(scalar) : limited(scalar, core, parts);
    }

    /** A type of its own for texts. */
    Value openEnum(Unwrapped schema, Spot core, Set<String> texts) {
        return Value.of(declarations.openEnum(schema, core, List.copyOf(texts)));
    }

    /** Whether there can be a type for them. */
    boolean enumerable(Spot core, Set<String> texts) {
        boolean few = texts.size() <= Capacity.VALUES_OF_AN_ENUM;
        if (!few) {
            remarks.note(core, "more values than an enum can have: any text is accepted");
        }
        return few && !texts.isEmpty();
    }

    /** That a scalar is one of these. */
    List<Limit> oneOf(Spot core, List<Literal> values) {
        if (values.size() > Capacity.VALUES_OF_AN_ENUM) {
            remarks.note(core, "more values are listed than code can hold: any of its type is accepted");
            return List.of();
        }
        return values.isEmpty() ? List.of() : List.of(new Limit.OneOf(values));
    }

    /** Tells of numbers that are not sent as they are written. */
    void changed(Spot core, Parts parts) {
        if (Enums.changed(parts)) {
            remarks.note(core, "a number is listed that no double is exactly: the nearest is taken");
        }
    }

    private Value anyOf(Spot core, Parts parts, boolean nullable) {
        if (Enums.tooLarge(parts)) {
            remarks.note(core, "more is listed than code can hold: any JSON is accepted");
        }
        return new Value(ANYTHING, false, Enums.limit(ANYTHING, parts, nullable));
    }

    private Value limited(Type scalar, Spot core, Parts parts) {
        var limit = Enums.limit(scalar, parts, false);
        var constant = parts.last("const");
        if (limit.isEmpty() && (constant == null || !(constant.node() instanceof Node.Numeric))) {
            boolean many = Enums.values(parts).size() > Capacity.VALUES_OF_AN_ENUM;
            remarks.note(
                    core,
                    (many ? "more values are listed than code can hold" : "values of another type are listed")
                            + ": any of its type is accepted");
        }
        return new Value(scalar, false, constant == null ? limit : List.of());
    }
}
