package io.wirescribe.processor.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All the schemas that hold for a value at once: what an {@code allOf} lists, what is beside it, what is beside a
 * {@code $ref}. The more particular ones come later: a value's own keywords after those it builds upon.
 */
record Parts(List<Spot> all) {

    Parts {
        all = List.copyOf(all);
    }

    /** The types that all of them allow, without null; guessed from other keywords if none is named. */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (var part : all) {
            var named = new LinkedHashSet<>(Nullability.types(part));
            named.remove("null");
            if (types.isEmpty()) {
                types.addAll(named);
            } else if (!named.isEmpty()) {
                narrow(types, named);
            }
        }
        if (types.isEmpty()) {
            guess(types);
        }
        return types;
    }

    /** The last word on something. */
    @Nullable
    Spot last(String keyword) {
        Spot last = null;
        for (var part : all) {
            var field = part.field(keyword);
            last = field == null ? last : field;
        }
        return last;
    }

    /** These, and others that say more. */
    Parts and(Parts more) {
        List<Spot> both = new ArrayList<>(all);
        both.addAll(more.all());
        return new Parts(both);
    }

    /** Those of them that are written in a schema itself. */
    Parts of(Spot schema) {
        return new Parts(all.stream().filter(part -> part.within(schema)).toList());
    }

    /** Those of these that are not among the others. */
    Parts without(Parts others) {
        return new Parts(all.stream().filter(part -> !others.include(part)).toList());
    }

    /** Whether what is there is one of them, as what it builds upon is. */
    boolean include(Spot schema) {
        return all.stream().anyMatch(part -> part.pointer().equals(schema.pointer()));
    }

    boolean say(String keyword) {
        return all.stream().anyMatch(part -> part.has(keyword));
    }

    /** Properties said twice are both, in the place of the first. */
    Map<String, Spot> properties() {
        Map<String, Spot> properties = new LinkedHashMap<>();
        for (var part : all) {
            for (var property : part.fieldsOf("properties")) {
                if (Capacity.holds(property.name())) {
                    properties.merge(property.name(), property, Twice::both);
                }
            }
        }
        all.forEach(part -> part.fieldsOf("patternProperties").forEach(schema -> match(schema, properties)));
        return properties;
    }

    /** A property whose name matches is what the pattern's schema says too. */
    private static void match(Spot schema, Map<String, Spot> properties) {
        var java = properties.isEmpty() ? null : Patterns.toJava(schema.name());
        if (java != null) {
            var pattern = new Search(java);
            properties.replaceAll((key, property) -> pattern.finds(key) ? Twice.both(schema, property) : property);
        }
    }

    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        for (var part : all) {
            for (var name : part.itemsOf("required")) {
                var text = name.text();
                if (text != null && Capacity.holds(text)) {
                    required.add(text);
                }
            }
        }
        return required;
    }

    /** The choices there are to make, each with its branches other than null. */
    List<List<Spot>> choices() {
        List<List<Spot>> choices = new ArrayList<>();
        for (var part : all) {
            for (var word : List.of("oneOf", "anyOf")) {
                var branches = Nullability.without(part.itemsOf(word));
                if (branches.size() > 1) {
                    choices.add(branches);
                }
            }
        }
        return choices;
    }

    private static void narrow(Set<String> types, Set<String> named) {
        Set<String> both = new LinkedHashSet<>(types);
        both.retainAll(named);
        if (both.isEmpty() && (types.contains("integer") || named.contains("integer"))) {
            both.add("integer");
        }
        if (!both.isEmpty()) {
            types.retainAll(both);
            types.addAll(both);
        }
    }

    private void guess(Set<String> types) {
        var additional = last("additionalProperties");
        if (!properties().isEmpty() || say("patternProperties") || (additional != null && additional.mapping())) {
            types.add("object");
        } else if (say("items") || say("prefixItems")) {
            types.add("array");
        }
    }
}
