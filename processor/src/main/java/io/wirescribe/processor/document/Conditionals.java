package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Condition;
import io.wirescribe.processor.model.Condition.Has;
import io.wirescribe.processor.model.Conditional;
import io.wirescribe.processor.model.Conditional.Demand;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.OpenEnum;
import io.wirescribe.processor.model.Declared.Structure;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Type.ListOf;
import io.wirescribe.processor.model.Type.MapOf;
import io.wirescribe.processor.model.Type.Scalar;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an object's {@code if}, {@code then} and {@code else} demand of its properties. */
final class Conditionals {

    private static final Value ANYTHING = new Value(new Type.Anything(), true, List.of());

    /** Schemas that refer to each other can ask for more than anybody has written. */
    private static final int MOST = 100;

    private static final int DEEPEST = 5;

    /** What a branch can say of the object as a whole, which no demand is about. */
    private static final Set<String> OF_THE_WHOLE = Set.of(
            "minProperties",
            "maxProperties",
            "propertyNames",
            "patternProperties",
            "dependentRequired",
            "dependentSchemas",
            "dependencies");

    private final Merging merging;
    private final Limits limits;
    private final Remarks remarks;
    private final Map<String, Property> properties;
    private final Conditions conditions;
    private final Narrowing narrowing;
    private final Map<Pointer, Declared> types;
    private final List<Conditional> found = new ArrayList<>();
    private boolean cut;

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
        this.types = types;
        this.conditions = new Conditions(merging, properties, types);
        this.narrowing = new Narrowing(types);
    }

    /** Whether something depends on an {@code if}. */
    static boolean conditional(Spot schema) {
        return schema.given("if") != null && (schema.given("then") != null || schema.given("else") != null);
    }

    static Map<String, Property> byName(List<Property> properties) {
        return properties.stream().collect(Collectors.toMap(Property::name, Function.identity()));
    }

    List<Conditional> of(Parts object) {
        var rules = new Rules(properties, conditions, remarks);
        for (var part : object.all()) {
            read(part, List.of());
            part.fieldsOf("dependentRequired").forEach(this::dependent);
            part.fieldsOf("dependentSchemas").forEach(this::dependent);
            part.fieldsOf("dependencies").forEach(this::dependent);
            found.addAll(rules.of(part));
        }
        var all = found.stream().distinct().toList();
        if (cut || all.size() > MOST) {
            remarks.note(
                    object.all().get(object.all().size() - 1),
                    "what it asks for depends on more than " + MOST + " conditions: not all of them are checked");
        }
        return all.stream().limit(MOST).toList();
    }

    /** What holds while there is a property of this name: others must be there, or a schema. */
    private void dependent(Spot demanded) {
        var present = conditions.told(Has.any(demanded.name())).map(List::<Condition>of);
        var names = demanded.items().stream()
                .map(Spot::text)
                .flatMap(Stream::ofNullable)
                .toList();
        boolean any = !names.isEmpty() || !demanded.names().isEmpty() || demanded.allowsNothing();
        if (any && (present.isEmpty() || !properties.keySet().containsAll(names))) {
            untold(demanded);
        }
        if (demanded.allowsNothing()) {
            present.ifPresent(holding ->
                    found.add(new Conditional(Condition.ALWAYS, List.of(new Demand.Forbidden(demanded.name())))));
        } else if (demanded.mapping()) {
            present.ifPresent(holding -> branch(demanded, holding));
        } else {
            var demands = names.stream()
                    .flatMap(name -> required(properties.get(name)).stream())
                    .toList();
            present.filter(holding -> !demands.isEmpty())
                    .ifPresent(holding -> found.add(new Conditional(holding.get(0), demands)));
        }
    }

    private void untold(Spot demanded) {
        remarks.note(demanded, "asks for what cannot be told here: that is not checked");
    }

    /** @param holding what is true where the schema counts */
    private void read(Spot schema, List<Condition> holding) {
        var asked = schema.given("if");
        var then = schema.given("then");
        var otherwise = schema.given("else");
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
        cut |= branch != null && found.size() >= MOST;
        var condition = Condition.all(holding);
        if (branch == null || cut || condition.equals(Condition.NEVER)) {
            return;
        }
        var parts = merging.parts(branch);
        var demands = demands(parts, properties, 0);
        if (!demands.isEmpty()) {
            found.add(new Conditional(condition, demands));
        }
        parts.all().forEach(part -> read(part, holding));
    }

    private static List<Condition> and(List<Condition> holding, Condition condition) {
        return Stream.concat(holding.stream(), Stream.of(condition)).toList();
    }

    /** @param of the object that they are demanded of, by their names */
    private List<Demand> demands(Parts parts, Map<String, Property> of, int depth) {
        List<Demand> demands = new ArrayList<>();
        parts.required().forEach(name -> required(of.get(name)).ifPresent(demands::add));
        for (var part : parts.all()) {
            if (!told(part, of)) {
                untold(part);
            }
            forbidden(part, of).ifPresent(demands::add);
            for (var schema : part.fieldsOf("properties")) {
                var property = of.get(schema.name());
                if (property != null) {
                    demand(schema, property, depth).ifPresent(demands::add);
                }
            }
        }
        return demands;
    }

    /** Whether it only asks for what demands are made of: what the properties are that the object has. */
    private boolean told(Spot schema, Map<String, Property> of) {
        return OF_THE_WHOLE.stream().noneMatch(schema::has)
                && schema.itemsOf("anyOf").size() < 2
                && schema.itemsOf("oneOf").size() < 2
                && (!schema.has("not") || forbidden(schema, of).isPresent())
                && Stream.concat(
                                schema.fieldsOf("properties").stream().map(Spot::name),
                                new Parts(List.of(schema)).required().stream())
                        .allMatch(of::containsKey);
    }

    private static Optional<Demand> required(@Nullable Property property) {
        return property != null && !property.required()
                ? Optional.of(new Demand.Required(property.name()))
                : Optional.empty();
    }

    /** {@code not: {required: [name]}}, where that is all. */
    private Optional<Demand> forbidden(Spot schema, Map<String, Property> of) {
        var not = schema.field("not");
        return not != null
                        && not.names().equals(Set.of("required"))
                        && not.itemsOf("required").size() == 1
                ? Optional.ofNullable(not.itemsOf("required").get(0).text())
                        .filter(of::containsKey)
                        .map(Demand.Forbidden::new)
                : Optional.empty();
    }

    private Optional<Demand> demand(Spot schema, Property property, int depth) {
        var truth = schema.truth();
        if (truth != null) {
            return truth ? Optional.empty() : Optional.of(new Demand.Forbidden(schema.name()));
        }
        var type = bare(property.value().type());
        var parts = held(schema);
        if (narrowing.of(property.value(), parts)) {
            untold(schema);
        }
        if (type instanceof Type.Reference reference
                && types.get(reference.target()) instanceof Structure structure
                && depth < DEEPEST) {
            var within = demands(parts, byName(structure.properties()), depth + 1);
            return within.isEmpty() ? Optional.empty() : Optional.of(new Demand.Within(property.name(), within));
        }
        if (refined(type, parts, depth)) {
            untold(schema);
        }
        var kept = new ArrayList<>(limits(type, parts));
        if (kept.stream().noneMatch(Limit.Constant.class::isInstance)) {
            kept.addAll(values(type, parts));
        }
        var items = items(property.value().type(), parts, depth);
        if (items != null) {
            return Optional.of(new Demand.Limited(schema.name(), new Value(items, true, kept)));
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Demand.Limited(schema.name(), new Value(type, true, kept)));
    }

    private List<Limit> limits(Type type, Parts parts) {
        return type instanceof Type.Reference reference && types.get(reference.target()) instanceof OpenEnum openEnum
                ? limits.ofListed(openEnum.values(), parts.all())
                : Stream.concat(limits.of(type, parts.all()).stream(), Limits.integral(type, parts).stream())
                        .toList();
    }

    private Parts held(Spot schema) {
        var parts = merging.parts(schema);
        if (Enums.tooLarge(parts)) {
            remarks.note(schema, "lists more than code can hold: that is not checked");
        }
        return parts;
    }

    /** The values there may be. All that an enum lists is no limit, as it is open. */
    private List<Limit> values(Type type, Parts parts) {
        if (type instanceof Type.Reference reference) {
            var values = Enums.limit(new Scalar(Kind.STRING, ""), parts, false);
            return types.get(reference.target()) instanceof OpenEnum openEnum
                            && !Enums.texts(parts).containsAll(openEnum.values())
                    ? values
                    : List.of();
        }
        var values = Enums.limit(type, parts, false);
        return parts.say("const") ? values.stream().map(Conditionals::constant).toList() : values;
    }

    private static Limit constant(Limit limit) {
        return new Limit.Constant(((Limit.OneOf) limit).values().get(0));
    }

    /** The list or map with what its elements are held to here; null if that is nothing. */
    private @Nullable Type items(Type type, Parts parts, int depth) {
        var schema = parts.last(type instanceof ListOf ? "items" : "additionalProperties");
        var element = type instanceof ListOf list ? list.element() : type instanceof MapOf map ? map.value() : null;
        if (schema == null || element == null) {
            return null;
        }
        var demanded = held(schema);
        if (refined(element.type(), demanded, depth) || narrowing.of(element, demanded)) {
            untold(schema);
        }
        boolean named = element.type() instanceof Type.Reference;
        var limits = new ArrayList<>(
                named ? limits(element.type(), demanded) : this.limits.ofNarrower(element.type(), demanded));
        if (named) {
            limits.addAll(values(element.type(), demanded));
        }
        var held = new Value(bare(element.type()), true, limits);
        return limits.isEmpty() ? null : type instanceof ListOf ? new ListOf(held) : new MapOf(held);
    }

    /** Whether more is demanded of an object than that it is what it is anyway. */
    private boolean refined(Type type, Parts parts, int depth) {
        if (depth >= DEEPEST
                || !(type instanceof Type.Reference reference)
                || parts.all().stream().anyMatch(part -> part.pointer().equals(reference.target()))) {
            return false;
        }
        return types.get(reference.target()) instanceof Structure structure
                ? !demands(parts, byName(structure.properties()), depth + 1).isEmpty()
                : !parts.required().isEmpty() || !parts.properties().isEmpty();
    }

    /** The type without what its elements are held to, for which there are no conditions. */
    private static Type bare(Type type) {
        return type instanceof ListOf ? new ListOf(ANYTHING) : type instanceof MapOf ? new MapOf(ANYTHING) : type;
    }
}
