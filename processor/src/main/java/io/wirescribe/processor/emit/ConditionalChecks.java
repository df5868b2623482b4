package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.wirescribe.processor.model.Condition;
import io.wirescribe.processor.model.Conditional;
import io.wirescribe.processor.model.Conditional.Demand;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.ExplicitNulls;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The checks that hold a record to what depends on its own values. */
final class ConditionalChecks {

    private final Names names;
    private final JavaTypes types;
    private final Declared.Structure structure;
    private final ValueChecks values;
    private final String scope;

    ConditionalChecks(Names names, JavaTypes types, Declared.Structure structure, ValueChecks values) {
        this.names = names;
        this.types = types;
        this.structure = structure;
        this.values = values;
        this.scope = values.variable("then");
    }

    /** {@code .when(condition, then -> then.atMost(…))}; nothing if there is nothing to check. */
    CodeBlock of(Conditional conditional) {
        var demands = conditional.demands().stream().flatMap(this::checks).toList();
        if (demands.isEmpty()) {
            return CodeBlock.of("");
        }
        if (conditional.condition() instanceof Condition.All all
                && all.conditions().isEmpty()) {
            return demands.stream().map(demand -> CodeBlock.of("\n$L", demand)).collect(CodeBlock.joining(""));
        }
        var line = demands.size() == 1 ? "" : "\n";
        var code = CodeBlock.builder()
                .add("\n.when(\n$>$>$L,\n$L -> $L$>$>", condition(conditional.condition()), scope, scope);
        demands.forEach(demand -> code.add(line + "$L", demand));
        return code.add(")$<$<$<$<").build();
    }

    /** The components that its code mentions. */
    Stream<Property> mentioned(Conditional conditional) {
        return of(conditional).isEmpty()
                ? Stream.empty()
                : Stream.concat(
                                asked(conditional.condition()),
                                conditional.demands().stream().map(Demand::property))
                        .map(this::property)
                        .filter(Predicate.not(ConditionalChecks::fixed));
    }

    /** Whether a check asks for what the document does not name: a null is kept there. */
    boolean ofOthers(Conditional conditional) {
        return conditional.demands().stream().anyMatch(demand -> orNull(demand, property(demand.property())));
    }

    /** Whether a null that is kept among the others is as good as a value. */
    private static boolean orNull(Demand demand, Property property) {
        return demand instanceof Demand.Required && ExplicitNulls.possible(property) && !fixed(property);
    }

    /** Whether a check asks another type for what the document calls deprecated. */
    boolean aged(Conditional conditional) {
        return conditional.demands().stream().anyMatch(demand -> aged(structure, demand));
    }

    private boolean aged(Declared.Structure holder, Demand demand) {
        return demand instanceof Demand.Within within
                && types.structure(property(holder, demand.property()).value().type())
                        .filter(inner -> within.demands().stream()
                                .anyMatch(each ->
                                        property(inner, each.property()).doc().deprecated() || aged(inner, each)))
                        .isPresent();
    }

    private static Stream<String> asked(Condition condition) {
        if (condition instanceof Condition.Has has) {
            return Stream.of(has.property());
        }
        var conditions =
                condition instanceof Condition.All all ? all.conditions() : ((Condition.Any) condition).conditions();
        return conditions.stream().flatMap(ConditionalChecks::asked);
    }

    /** Without those that the property is held to anyway. */
    private Stream<CodeBlock> checks(Demand demand) {
        var property = property(demand.property());
        var component = names.component(structure, property);
        if (orNull(demand, property)) {
            return Stream.of(CodeBlock.of(".required($S, $N, additionalProperties)", property.name(), component));
        }
        var anyway = values.checks(property.name(), component, property.value());
        return fixed(property)
                ? Stream.empty()
                : checks(demand, property, property.name(), component).filter(check -> !anyway.contains(check));
    }

    /** @param name of the property and those that it is within */
    private Stream<CodeBlock> checks(Demand demand, Property property, String name, String variable) {
        if (demand instanceof Demand.Within within) {
            return types.structure(property.value().type()).stream()
                    .flatMap(inner -> within.demands().stream().flatMap(each -> within(each, inner, name, variable)));
        }
        if (demand instanceof Demand.Limited limited) {
            return values.checks(name, variable, limited.value()).stream();
        }
        var check = demand instanceof Demand.Required ? "required" : "absent";
        return Stream.of(CodeBlock.of(".$L($S, $N)", check, name, variable));
    }

    /** {@code .atMost("inner.size", inner == null ? null : inner.size(), 3)}. */
    private Stream<CodeBlock> within(Demand demand, Declared.Structure inner, String outer, String variable) {
        var property = property(inner, demand.property());
        if (fixed(property)) {
            return Stream.empty();
        }
        var missing = demand instanceof Demand.Required ? "\"\"" : "null";
        var orNull = orNull(demand, property)
                ? CodeBlock.of(" || $N.additionalProperties().containsKey($S)", variable, property.name())
                : CodeBlock.of("");
        var value = "%1$s == null%4$s ? %2$s : %1$s.%3$s()"
                .formatted(variable, missing, names.component(inner, property), orNull);
        var whole = demand instanceof Demand.Within ? "(" + value + ")" : value;
        return checks(demand, property, outer + "." + property.name(), whole);
    }

    private CodeBlock condition(Condition condition) {
        if (condition instanceof Condition.Has has) {
            return has(has);
        }
        return condition instanceof Condition.All all
                ? joined(all.conditions(), "and")
                : joined(((Condition.Any) condition).conditions(), "or");
    }

    private CodeBlock joined(List<Condition> conditions, String word) {
        var code = CodeBlock.builder().add(condition(conditions.get(0)));
        conditions.stream().skip(1).forEach(other -> code.add("$Z.$L($L)", word, condition(other)));
        return code.build();
    }

    private CodeBlock has(Condition.Has has) {
        var property = property(has.property());
        var values = has.values().stream()
                .map(literal -> constant(property, literal))
                .flatMap(Optional::stream)
                .toList();
        var listed = values.isEmpty() ? unlisted(has, property) : listed(has, property, values);
        boolean absent = has.orAbsent() && !property.required() && !fixed(property);
        if (!absent) {
            return listed;
        }
        var variable = names.component(structure, property);
        var missing = CodeBlock.of("$T.absent($S, $N)", Library.CONDITION, property.name(), variable);
        return has.among() && has.values().isEmpty() ? missing : CodeBlock.of("$L$Z.or($L)", missing, listed);
    }

    private CodeBlock unlisted(Condition.Has has, Property property) {
        return has.among()
                ? CodeBlock.of("$T.is($S, null)", Library.CONDITION, property.name())
                : CodeBlock.of("$T.present($S, $L)", Library.CONDITION, property.name(), value(property));
    }

    private CodeBlock listed(Condition.Has has, Property property, List<CodeBlock> values) {
        var arguments = new ArrayList<CodeBlock>();
        arguments.add(CodeBlock.of("$S", property.name()));
        arguments.add(value(property));
        types.openEnum(property.value().type())
                .filter(type -> !fixed(property))
                .ifPresent(type -> arguments.add(CodeBlock.of("$T::value", type)));
        arguments.addAll(values);
        var separator = values.size() > 2 ? ",$W" : ", ";
        return CodeBlock.of(
                "$T.$L($L)", Library.CONDITION, has.among() ? "is" : "isOther", CodeBlock.join(arguments, separator));
    }

    private CodeBlock value(Property property) {
        var constant = property.constant();
        return constant == null ? CodeBlock.of("$N", names.component(structure, property)) : Literals.any(constant);
    }

    private static Optional<CodeBlock> constant(Property property, Literal literal) {
        return property.value().type() instanceof Type.Scalar scalar
                ? Literals.constant(scalar.kind(), literal)
                : Optional.of(Literals.any(literal));
    }

    private static boolean fixed(Property property) {
        return property.constant() != null;
    }

    private Property property(String name) {
        return property(structure, name);
    }

    private static Property property(Declared.Structure structure, String name) {
        return structure.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
