package io.wirescribe.processor.emit;

import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What tells choices which of their types an object is: texts, or else the names of its properties. */
final class Kinds {

    /** Of each type, by the property that says them. */
    private final Map<Pointer, Map<String, Set<String>>> texts = new HashMap<>();

    private final Set<Pointer> untold = new HashSet<>();

    Kinds(Api api) {
        for (var type : api.types().values()) {
            if (type instanceof Declared.Choice choice) {
                choice.options().forEach(option -> add(choice, option));
                choice.untold().forEach(this::add);
            }
        }
    }

    private void add(Declared.Choice choice, Declared.Option option) {
        if (!choice.property().isEmpty() && option.value().type() instanceof Type.Reference reference) {
            texts.computeIfAbsent(reference.target(), target -> new LinkedHashMap<>())
                    .computeIfAbsent(choice.property(), property -> new LinkedHashSet<>())
                    .add(option.said());
        }
    }

    private void add(Declared.Option option) {
        if (option.value().type() instanceof Type.Reference reference) {
            untold.add(reference.target());
        }
    }

    /** Whether a choice has to go by the names of its properties. */
    boolean untold(Declared.Structure structure) {
        return untold.contains(structure.origin().pointer());
    }

    /** By property the text that says to all choices alike that an object is of this type. */
    Map<String, String> of(Declared.Structure structure) {
        Map<String, String> said = new LinkedHashMap<>();
        texts.getOrDefault(structure.origin().pointer(), Map.of()).forEach((property, all) -> {
            var text = all.iterator().next();
            if (all.size() == 1 && !text.isEmpty()) {
                said.put(property, text);
            }
        });
        return said;
    }
}
