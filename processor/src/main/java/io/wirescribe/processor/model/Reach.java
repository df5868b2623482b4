package io.wirescribe.processor.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which declared types can be met on the way from somewhere. */
public final class Reach {

    private final Map<Pointer, Declared> types;
    private final Set<Pointer> reached = new LinkedHashSet<>();
    private final Set<Pointer> alone = new HashSet<>();
    private final Deque<Pointer> open = new ArrayDeque<>();

    private Reach(Map<Pointer, Declared> types) {
        this.types = types;
    }

    /** Types that a server can send. */
    public static Set<Pointer> received(Api api) {
        var reach = new Reach(api.types());
        api.operations().forEach(reach::answers);
        return reach.all();
    }

    /** Types that a caller can send. */
    public static Set<Pointer> sent(Api api) {
        var reach = new Reach(api.types());
        api.operations().forEach(reach::requests);
        return reach.all();
    }

    /** Types that can be met where no choice has told that it is they. */
    public static Set<Pointer> alone(Api api) {
        var reach = new Reach(api.types());
        reach.everywhere(api);
        return reach.alone;
    }

    /** Types that can be met on the way from these values. */
    static Set<Pointer> from(Map<Pointer, Declared> types, Stream<Value> values) {
        var reach = new Reach(types);
        values.forEach(reach::visit);
        return reach.all();
    }

    /** The same API without the types that none of its operations needs. */
    public static Api pruned(Api api) {
        var reach = new Reach(api.types());
        var needed = reach.everywhere(api);
        var types = new LinkedHashMap<>(api.types());
        types.keySet().retainAll(needed);
        return api.with(api.operations(), types);
    }

    private Set<Pointer> everywhere(Api api) {
        api.operations().forEach(this::answers);
        api.operations().forEach(this::requests);
        return all();
    }

    private void answers(Operation operation) {
        for (var answer : operation.answers()) {
            answer.contents().forEach(content -> visit(content.value()));
        }
        Outcome.answer(operation).ifPresent(this::visit);
    }

    private void requests(Operation operation) {
        operation.parameters().forEach(parameter -> visit(parameter.value()));
        if (operation.body() != null) {
            operation.body().contents().forEach(content -> visit(content.value()));
        }
    }

    private Set<Pointer> all() {
        while (!open.isEmpty()) {
            var type = types.get(open.pop());
            if (type instanceof Declared.Choice choice) {
                choice.options().forEach(option -> option(option.value()));
            } else if (type instanceof Declared.Structure structure) {
                structure.properties().stream()
                        .filter(property -> property.constant() == null)
                        .forEach(property -> visit(property.value()));
                visit(structure.others());
                structure.limits().forEach(this::visit);
            }
        }
        return reached;
    }

    private void option(Value value) {
        if (value.type() instanceof Type.Reference reference) {
            value.limits().forEach(this::visit);
            reach(reference.target());
        } else {
            visit(value);
        }
    }

    private void reach(Pointer target) {
        if (reached.add(target)) {
            open.push(target);
        }
    }

    private void visit(Value value) {
        value.limits().forEach(this::visit);
        if (value.type() instanceof Type.Reference reference) {
            alone.add(reference.target());
            reach(reference.target());
        } else if (value.type() instanceof Type.ListOf list) {
            visit(list.element());
        } else if (value.type() instanceof Type.MapOf map) {
            visit(map.value());
        }
    }

    /** What JSON must be readable as. */
    private void visit(Limit limit) {
        if (limit instanceof Limit.Narrower narrower) {
            visit(narrower.value());
        } else if (limit instanceof Limit.Positions positions) {
            positions.first().forEach(this::visit);
            visit(positions.others());
        } else if (limit instanceof Limit.Contains contains) {
            visit(contains.item());
        } else if (limit instanceof Limit.Entries entries) {
            visit(entries.value());
        }
    }
}
