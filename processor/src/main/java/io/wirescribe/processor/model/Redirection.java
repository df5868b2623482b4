package io.wirescribe.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The same things, with references that lead to other types. */
public final class Redirection {

    private final UnaryOperator<Pointer> targets;

    /** @param targets where references lead, instead of where they led */
    public Redirection(UnaryOperator<Pointer> targets) {
        this.targets = targets;
    }

    /** The API, without the types that no reference leads to any more. */
    public Api api(Api api) {
        Map<Pointer, Declared> types = new LinkedHashMap<>();
        api.types().forEach((pointer, type) -> {
            if (targets.apply(pointer).equals(pointer)) {
                types.put(pointer, united(type(type)));
            }
        });
        var operations = api.operations().stream().map(this::operation).toList();
        return api.with(operations, types);
    }

    private Operation operation(Operation operation) {
        return new Operation(
                operation.route(),
                operation.words(),
                operation.parameters().stream()
                        .map(parameter -> parameter.with(value(parameter.value())))
                        .toList(),
                body(operation.body()),
                operation.answers().stream().map(this::answer).toList(),
                operation.requirement(),
                operation.servers(),
                operation.doc());
    }

    private @Nullable Body body(@Nullable Body body) {
        return body == null ? null : new Body(body.required(), contents(body.contents()), body.doc());
    }

    private Answer answer(Answer answer) {
        var headers = answer.headers().stream()
                .map(header -> new Header(header.name(), value(header.value()), header.doc()))
                .toList();
        return new Answer(answer.status(), contents(answer.contents()), headers, answer.doc());
    }

    private List<Content> contents(List<Content> contents) {
        return contents.stream().map(this::content).toList();
    }

    private Content content(Content content) {
        return content.with(value(content.value()));
    }

    /** A type, in its own place. */
    public Declared type(Declared type) {
        if (type instanceof Declared.Structure structure) {
            return new Declared.Structure(
                    structure.origin(),
                    structure.doc(),
                    structure.properties().stream()
                            .map(property -> property.with(value(property.value())))
                            .toList(),
                    value(structure.others()),
                    limits(structure.limits()),
                    structure.conditionals().stream().map(this::conditional).toList());
        } else if (type instanceof Declared.Choice choice) {
            return new Declared.Choice(
                    choice.origin(),
                    choice.doc(),
                    choice.options().stream().map(this::option).toList(),
                    choice.property(),
                    choice.otherwise() == null ? null : option(choice.otherwise()));
        } else if (type instanceof Declared.Answers answers) {
            return new Declared.Answers(
                    answers.origin(),
                    answers.doc(),
                    answers.variants().stream().map(this::variant).toList());
        }
        return type;
    }

    private Declared.Option option(Declared.Option option) {
        return option.with(value(option.value()));
    }

    private Declared.Variant variant(Declared.Variant variant) {
        var content = variant.content();
        return new Declared.Variant(variant.status(), content == null ? null : content(content), variant.doc());
    }

    /** Options that lead to one type now are one. */
    private static Declared united(Declared type) {
        if (!(type instanceof Declared.Choice choice)) {
            return type;
        }
        Map<Type, Declared.Option> options = new LinkedHashMap<>();
        choice.options().forEach(option -> options.merge(option.value().type(), option, Declared.Option::and));
        return new Declared.Choice(
                choice.origin(), choice.doc(), List.copyOf(options.values()), choice.property(), choice.otherwise());
    }

    private Value value(Value value) {
        return new Value(type(value.type()), value.nullable(), limits(value.limits()));
    }

    private Type type(Type type) {
        if (type instanceof Type.Reference reference) {
            return new Type.Reference(targets.apply(reference.target()));
        } else if (type instanceof Type.ListOf list) {
            return new Type.ListOf(value(list.element()));
        }
        return type instanceof Type.MapOf map ? new Type.MapOf(value(map.value())) : type;
    }

    private List<Limit> limits(List<Limit> limits) {
        return limits.stream().map(this::limit).toList();
    }

    private Limit limit(Limit limit) {
        if (limit instanceof Limit.Narrower narrower) {
            return new Limit.Narrower(value(narrower.value()));
        } else if (limit instanceof Limit.Positions positions) {
            return new Limit.Positions(
                    positions.first().stream().map(this::value).toList(), value(positions.others()));
        } else if (limit instanceof Limit.Contains contains) {
            return new Limit.Contains(value(contains.item()), contains.least(), contains.most());
        } else if (limit instanceof Limit.Entries entries) {
            return new Limit.Entries(entries.names(), entries.matching(), value(entries.value()));
        } else if (limit instanceof Limit.Names names) {
            return new Limit.Names(limits(names.limits()));
        } else if (limit instanceof Limit.AnyOf any) {
            return new Limit.AnyOf(any.alternatives().stream().map(this::limits).toList());
        }
        return limit instanceof Limit.Not not ? new Limit.Not(limits(not.limits())) : limit;
    }

    private Conditional conditional(Conditional conditional) {
        return new Conditional(conditional.condition(), demands(conditional.demands()));
    }

    private List<Conditional.Demand> demands(List<Conditional.Demand> demands) {
        return demands.stream().map(this::demand).toList();
    }

    private Conditional.Demand demand(Conditional.Demand demand) {
        if (demand instanceof Conditional.Demand.Limited limited) {
            return new Conditional.Demand.Limited(limited.property(), value(limited.value()));
        }
        return demand instanceof Conditional.Demand.Within within
                ? new Conditional.Demand.Within(within.property(), demands(within.demands()))
                : demand;
    }
}
