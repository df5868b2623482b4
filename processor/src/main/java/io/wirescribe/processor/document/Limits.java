package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What schemas demand of a value beyond its type, as far as that applies to the type. */
final class Limits {

    /** What tells an integer from other numbers, where both are carried as one kind. */
    static final Limit WHOLE = new Limit.MultipleOf(BigDecimal.ONE);

    private static final Type TEXT = new Type.Scalar(Kind.STRING, "");

    private final Merging merging;
    private final Remarks remarks;
    private final Ranges ranges;
    private final Sizes sizes;
    private final Texts texts;
    private final Negations negations;

    Limits(Merging merging, Remarks remarks) {
        this.merging = merging;
        this.remarks = remarks;
        this.ranges = new Ranges(remarks);
        this.sizes = new Sizes(remarks);
        this.texts = new Texts(remarks);
        this.negations = new Negations(this, remarks);
    }

    /** What all the schemas together demand. */
    List<Limit> of(Type type, List<Spot> schemas) {
        List<Limit> limits = new ArrayList<>(plain(type, schemas));
        if (!(type instanceof Type.Reference)) {
            exclude(type, schemas, limits);
        }
        return limits;
    }

    /** The same of a text of which some are listed: these may be all but those that are excluded. */
    List<Limit> ofListed(List<String> listed, List<Spot> schemas) {
        List<Limit> limits = new ArrayList<>(texts.listed(listed, schemas));
        exclude(TEXT, schemas, limits);
        return limits;
    }

    /** Tells of what these limits take of the texts that are listed, where both are said of the same. */
    void tellExcluded(List<String> listed, List<Limit> limits, List<Spot> schemas) {
        texts.tellExcluded(listed, limits, schemas);
    }

    private void exclude(Type type, List<Spot> schemas, List<Limit> limits) {
        for (var schema : schemas) {
            var not = schema.given("not");
            if (not != null) {
                negations.of(type, not).ifPresent(limits::add);
            }
        }
    }

    private List<Limit> plain(Type type, List<Spot> schemas) {
        if (type instanceof Type.Scalar scalar) {
            return switch (scalar.kind()) {
                case INT32, INT64, FLOAT, DOUBLE ->
                    constants(scalar.kind(), schemas, ranges.of(scalar.kind(), schemas));
                case STRING -> texts.of(schemas);
                case BOOLEAN -> constants(scalar.kind(), schemas, List.of());
                case DATE_TIME, DATE, UUID, BYTES -> texts.written(scalar.kind(), schemas);
                case BINARY -> List.of();
            };
        } else if (type instanceof Type.ListOf) {
            return sizes.items(schemas);
        } else if (type instanceof Type.MapOf) {
            return map(schemas);
        }
        return List.of();
    }

    /** What they demand of a value that no schema of its own has listed the values of. */
    List<Limit> whole(Type type, Parts schemas) {
        List<Limit> limits = new ArrayList<>(of(type, schemas.all()));
        if (limits.stream().noneMatch(Limit.Constant.class::isInstance)) {
            limits.addAll(Enums.comparison(type, schemas));
        }
        return limits;
    }

    /** The same of a value whose type may be wider than what they speak of. */
    List<Limit> ofNarrower(Type type, Parts schemas) {
        List<Limit> limits = new ArrayList<>(whole(type, schemas));
        limits.addAll(integral(type, schemas));
        return limits;
    }

    /** That a number is an integer, if they allow no other. */
    static List<Limit> integral(Type type, Parts schemas) {
        var types = schemas.types();
        return fractional(type) && types.contains("integer") && !types.contains("number") ? List.of(WHOLE) : List.of();
    }

    /** What is demanded of a value where more is said than its own schema does. */
    List<Limit> beside(Value value, Parts own, Parts more) {
        var before = plain(value.type(), own.all());
        var both = plain(value.type(), more.and(own).all());
        List<Limit> limits = new ArrayList<>(both);
        value.limits().stream()
                .filter(limit -> !before.contains(limit) && !both.contains(limit))
                .forEach(limits::add);
        return before.equals(both) ? value.limits() : limits;
    }

    static boolean fractional(Type type) {
        return type instanceof Type.Scalar scalar && (scalar.kind() == Kind.FLOAT || scalar.kind() == Kind.DOUBLE);
    }

    private List<Limit> map(List<Spot> schemas) {
        List<Limit> limits = new ArrayList<>(sizes.properties(schemas));
        var required = new Parts(schemas).required();
        if (!required.isEmpty()) {
            limits.add(new Limit.RequiredNames(List.copyOf(required)));
        }
        limits.addAll(names(schemas));
        return limits;
    }

    private List<Limit> names(List<Spot> schemas) {
        List<Spot> all = new ArrayList<>();
        for (var schema : schemas) {
            var names = schema.field("propertyNames");
            if (names != null) {
                var parts = merging.parts(names);
                if (untold(names, parts)) {
                    remarks.note(names, "`propertyNames` asks for what cannot be told here: that is not checked");
                }
                all.addAll(parts.all());
            }
        }
        var limits = whole(TEXT, new Parts(all));
        return limits.isEmpty() ? List.of() : List.of(new Limit.Names(limits));
    }

    private static boolean untold(Spot names, Parts parts) {
        return names.allowsNothing() || parts.say("if") || !parts.choices().isEmpty() || Enums.tooLarge(parts);
    }

    List<Limit> ofObject(List<Spot> schemas) {
        List<Limit> limits = new ArrayList<>(sizes.properties(schemas));
        limits.addAll(names(schemas));
        return limits;
    }

    private List<Limit> constants(Kind kind, List<Spot> schemas, List<Limit> others) {
        List<Limit> limits = new ArrayList<>(others);
        for (var schema : schemas) {
            var constant = schema.field("const");
            if (constant != null
                    && (constant.node() instanceof Node.Numeric
                            || (kind == Kind.BOOLEAN && constant.node() instanceof Node.Truth))
                    && limits.stream().noneMatch(Limit.Constant.class::isInstance)) {
                var literal = Literals.literal(constant.node());
                if (Enums.possible(kind, literal)) {
                    limits.add(new Limit.Constant(literal));
                } else {
                    remarks.warning(schema, "`const` is no value that the type can have: it is not checked");
                }
            }
        }
        return limits;
    }
}
