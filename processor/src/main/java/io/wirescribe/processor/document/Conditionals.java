package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Truth;
import io.wirescribe.processor.model.Condition;
import io.wirescribe.processor.model.Conditional;
import io.wirescribe.processor.model.Conditional.Demand;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Type.ListOf;
import io.wirescribe.processor.model.Type.MapOf;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an object's {@code if}, {@code then} and {@code else} demand of its properties. */
final class Conditionals {

    private static final Value ANYTHING = new Value(new Type.Anything(), true, List.of());

    /** Schemas that refer to each other can ask for more than anybody has written. */
    private static final int MOST = 100;

    private final Merging merging;
    private final Limits limits;
    private final Remarks remarks;
    private final Map<String, Property> properties;
    private final Conditions conditions;
    private final List<Conditional> found = new ArrayList<>();

    /** The schemas being read: one that contains itself would have no end. */
    private final Set<Node> inside = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param types those that are known so far */
    Conditionals(
            Merging merging,
            Limits limits,
            Remarks remarks,
            Map<String, Property> properties,
            Map<Pointer, Declared> types) {
        this.merging = merging;
        this.limits = limits;
        this.remarks = remarks;
        this.properties = properties;
        this.conditions = new Conditions(merging, properties, types);
    }

    List<Conditional> of(Parts object) {
        object.all().forEach(part -> read(part, List.of()));
        return found;
    }

    /** @param holding what is true where the schema counts */
    private void read(Spot schema, List<Condition> holding) {
        var asked = schema.field("if");
        var then = schema.field("then");
        var otherwise = schema.field("else");
        if (asked == null || (then == null && otherwise == null) || !inside.add(schema.node())) {
            return;
        }
        conditions
                .of(asked)
                .ifPresentOrElse(
                        condition -> {
                            branch(then, and(holding, condition));
                            branch(otherwise, and(holding, condition.negated()));
                        },
                        () -> remarks.note(
                                asked, "`if` asks what cannot be told here: nothing that depends on it is checked"));
        inside.remove(schema.node());
    }

    private void branch(@Nullable Spot branch, List<Condition> holding) {
        if (branch == null || found.size() >= MOST) {
            return;
        }
        var parts = merging.parts(branch);
        var demands = demands(parts);
        if (!demands.isEmpty()) {
            found.add(new Conditional(holding.size() == 1 ? holding.get(0) : new Condition.All(holding), demands));
        }
        parts.all().forEach(part -> read(part, holding));
    }

    private static List<Condition> and(List<Condition> holding, Condition condition) {
        return Stream.concat(holding.stream(), Stream.of(condition)).toList();
    }

    private List<Demand> demands(Parts parts) {
        List<Demand> demands = new ArrayList<>();
        for (var name : parts.required()) {
            var property = properties.get(name);
            if (property != null && !property.required() && !property.value().nullable()) {
                demands.add(new Demand.Required(name));
            }
        }
        for (var part : parts.all()) {
            forbidden(part).ifPresent(demands::add);
            for (var schema : part.fieldsOf("properties")) {
                demand(schema).ifPresent(demands::add);
            }
        }
        return demands;
    }

    /** {@code not: {required: [name]}}, where that is all. */
    private Optional<Demand> forbidden(Spot schema) {
        var not = schema.field("not");
        return not != null
                        && not.names().equals(Set.of("required"))
                        && not.itemsOf("required").size() == 1
                ? Optional.ofNullable(not.itemsOf("required").get(0).text())
                        .filter(properties::containsKey)
                        .map(Demand.Forbidden::new)
                : Optional.empty();
    }

    private Optional<Demand> demand(Spot schema) {
        var property = properties.get(schema.name());
        if (property == null) {
            return Optional.empty();
        } else if (schema.node() instanceof Truth truth) {
            return truth.value() ? Optional.empty() : Optional.of(new Demand.Forbidden(schema.name()));
        }
        var type = bare(property.value().type());
        var parts = merging.parts(schema);
        var kept = new ArrayList<>(limits.of(type, parts.all()));
        text(type, parts).ifPresent(kept::add);
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Demand.Limited(schema.name(), new Value(type, true, kept)));
    }

    /** The only text there may be; an enum is none, as it is open. */
    private static Optional<Limit> text(Type type, Parts parts) {
        var constant = parts.last("const");
        return type instanceof Type.Scalar scalar
                        && scalar.kind() == Kind.STRING
                        && constant != null
                        && constant.node() instanceof Node.Text text
                ? Optional.of(new Limit.Constant(new Literal.Text(text.value())))
                : Optional.empty();
    }

    /** The type without what its elements are held to, for which there are no conditions. */
    private static Type bare(Type type) {
        return type instanceof ListOf ? new ListOf(ANYTHING) : type instanceof MapOf ? new MapOf(ANYTHING) : type;
    }
}
