package io.wirescribe.processor.emit;

import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The texts by which choices know which of their types an object is. */
final class Kinds {

    /** Of each type, by the property that says them. */
    private final Map<Pointer, Map<String, Set<String>>> texts = new HashMap<>();

    Kinds(Api api) {
        for (var type : api.types().values()) {
            if (type instanceof Declared.Choice choice) {
                choice.options().forEach(option -> add(choice, option));
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
