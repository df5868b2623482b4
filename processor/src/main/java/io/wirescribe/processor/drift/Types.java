package io.wirescribe.processor.drift;

import static java.util.stream.Collectors.joining;

import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Condition;
import io.wirescribe.processor.model.Conditional;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Presence;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Reach;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.naming.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types of a document, and who sends them. */
final class Types {

    private final Api api;
    private final Names names;
    private final Values values;
    private final Set<Pointer> sent;
    private final Set<Pointer> received;

    Types(Api api, Names names, Values values) {
        this.api = api;
        this.names = names;
        this.values = values;
        this.sent = Reach.sent(api);
        this.received = Reach.received(api);
    }

    Stream<Part> all() {
        return api.types().values().stream().map(this::part);
    }

    private Part part(Declared type) {
        var pointer = type.origin().pointer();
        var part = Part.builder("type", names.type(pointer))
                .is("sent", sent.contains(pointer))
                .is("received", received.contains(pointer))
                .is("deprecated", type.doc().deprecated());
        if (type instanceof Declared.Structure structure) {
            structure(part, structure);
        } else if (type instanceof Declared.OpenEnum openEnum) {
            part.fact("is", "enum");
            openEnum.values()
                    .forEach(value -> part.part(Part.builder("value", value)
                            .fact("called", names.constant(openEnum, value))
                            .build()));
        } else if (type instanceof Declared.Choice choice) {
            choice(part, choice);
        }
        return part.build();
    }

    private void structure(Part.Builder part, Declared.Structure structure) {
        part.fact("is", "object");
        values.limits(part, structure.limits());
        structure.properties().forEach(property -> part.part(property(structure, property)));
        if (!(structure.others().type() instanceof Type.Anything)) {
            part.part(values.describe(Part.builder("others", ""), structure.others())
                    .build());
        }
        structure.conditionals().forEach(conditional -> part.part(conditional(conditional)));
    }

    private Part property(Declared.Structure structure, Property property) {
        var part = Part.builder("property", property.name())
                .fact("called", names.component(structure, property))
                .fact("required", required(property.presence()))
                .fact("access", access(property))
                .is("deprecated", property.doc().deprecated());
        if (property.doc().standard() != null) {
            part.fact("default", Values.words(property.doc().standard()));
        }
        values.describe(part, property.value());
        return property.constant() == null
                ? part.build()
                : part.fact("const", Values.words(property.constant())).build();
    }

    private static String required(Presence presence) {
        return switch (presence) {
            case REQUIRED -> Part.YES;
            case REQUIRED_WHEN_SENT -> "when sent";
            case OPTIONAL -> "";
        };
    }

    private static String access(Property property) {
        return switch (property.access()) {
            case ANYONE -> "";
            case SERVER -> "readOnly";
            case CALLER -> "writeOnly";
        };
    }

    private void choice(Part.Builder part, Declared.Choice choice) {
        part.fact("is", "choice").fact("discriminator", choice.property());
        var taken = new HashSet<String>();
        for (var option : choice.options()) {
            var described = values.describe(Part.builder("option", ""), option.value())
                    .fact("tags", option.tags().stream().sorted().collect(joining(", ")))
                    .build();
            var wanted = type(described);
            var name = wanted;
            for (int number = 2; !taken.add(name); number++) {
                name = wanted + " " + number;
            }
            part.part(new Part("option", name, described.facts(), described.parts()));
        }
    }

    /** {@code array of Cat}. */
    private static String type(Part value) {
        var inner = value.parts().stream()
                .filter(part -> part.kind().equals("items") || part.kind().equals("entries"))
                .map(part -> " of " + type(part))
                .collect(joining());
        return value.fact("type") + inner;
    }

    private Part conditional(Conditional conditional) {
        var part = Part.builder("when", words(conditional.condition()));
        needs(part, conditional.condition());
        for (var demand : conditional.demands()) {
            var property = Part.builder("demand", demand.property());
            if (demand instanceof Conditional.Demand.Limited limited) {
                values.limits(property, limited.value().limits());
            } else {
                property.is("required", demand instanceof Conditional.Demand.Required)
                        .is("forbidden", demand instanceof Conditional.Demand.Forbidden);
            }
            part.part(property.build());
        }
        return part.build();
    }

    /** What has to be there, and what must not, for the condition to be met. */
    private static void needs(Part.Builder part, Condition condition) {
        var all = condition instanceof Condition.All several ? several.conditions() : List.of(condition);
        var needed = all.stream()
                .flatMap(each -> each instanceof Condition.Has has ? Stream.of(has) : Stream.empty())
                .filter(has -> !has.property().contains(" "))
                .toList();
        part.fact("without", properties(needed.stream().filter(Types::absent)));
        part.fact("with", properties(needed.stream().filter(has -> !has.orAbsent())));
    }

    private static String properties(Stream<Condition.Has> needed) {
        return needed.map(Condition.Has::property).distinct().sorted().collect(joining(" "));
    }

    /** Whether it is only met by a property that is not there. */
    private static boolean absent(Condition.Has has) {
        return has.among() && has.values().isEmpty() && has.orAbsent();
    }

    private static String words(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.conditions(), " and ");
        }
        return condition instanceof Condition.Any any
                ? joined(any.conditions(), " or ")
                : words((Condition.Has) condition);
    }

    private static String words(Condition.Has has) {
        if (absent(has)) {
            return has.property() + " is not there";
        }
        var values = has.values().stream().map(Values::words).collect(joining(", "));
        var is = has.among() ? " is " + values : values.isEmpty() ? " is there" : " is none of " + values;
        return has.property() + is + (has.orAbsent() ? " or is not there" : "");
    }

    private static String joined(List<Condition> conditions, String word) {
        return conditions.size() == 1
                ? words(conditions.get(0))
                : conditions.stream().map(Types::words).collect(joining(word, "(", ")"));
    }
}
