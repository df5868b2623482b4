package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema with a discriminator and no choice can turn out to be: the schemas that its mapping names, and those
 * that build upon it by {@code allOf}.
 */
final class Inheritance {

    private final DocumentTree tree;
    private final Unwrapping unwrapping;

    /** By the schema that they build upon, once somebody asks. */
    private @Nullable Map<Pointer, List<Spot>> heirs;

    Inheritance(DocumentTree tree, Unwrapping unwrapping) {
        this.tree = tree;
        this.unwrapping = unwrapping;
    }

    /** Nothing if the schema is what it says, and not one of several. */
    List<Spot> heirs(Spot schema) {
        var told = schema.field("discriminator");
        if (told == null || schema.has("oneOf") || schema.has("anyOf")) {
            return List.of();
        }
        List<Spot> found = new ArrayList<>();
        Set<Pointer> seen = new HashSet<>();
        for (var mapping : told.fieldsOf("mapping")) {
            var target = mapped(mapping);
            var core = target == null ? null : unwrapping.unwrap(target).core();
            if (target != null && target.pointer().equals(schema.pointer())) {
                return List.of();
            }
            boolean adds = core != null && !core.pointer().equals(schema.pointer()) && seen.add(core.pointer());
            if (target != null && adds) {
                found.add(target);
            }
        }
        for (var heir : descendants(schema)) {
            var core = unwrapping.unwrap(heir).core();
            if (core != null && core.pointer().equals(heir.pointer()) && seen.add(heir.pointer())) {
                found.add(heir);
            }
        }
        return found;
    }

    /** Those that build upon it, and those that build upon these in turn. */
    private List<Spot> descendants(Spot schema) {
        Set<Pointer> seen = new HashSet<>(Set.of(schema.pointer()));
        List<Spot> descendants = new ArrayList<>(List.of(schema));
        for (int i = 0; i < descendants.size(); i++) {
            all().getOrDefault(descendants.get(i).pointer(), List.of()).stream()
                    .filter(heir -> seen.add(heir.pointer()))
                    .forEach(descendants::add);
        }
        return descendants.subList(1, descendants.size());
    }

    /** A mapping may name a schema without saying where it is. */
    @Nullable
    Spot mapped(@Nullable Spot mapping) {
        var written = mapping == null ? null : mapping.text();
        if (mapping == null || written == null) {
            return null;
        }
        var named = written.contains("/") ? null : tree.find(mapping, "#/components/schemas/" + written);
        return named == null ? tree.find(mapping, written) : named;
    }

    private Map<Pointer, List<Spot>> all() {
        var known = heirs;
        if (known == null) {
            known = new HashMap<>();
            var components = tree.root().field("components");
            for (var schema : components == null ? List.<Spot>of() : components.fieldsOf("schemas")) {
                for (var ancestor : ancestors(schema)) {
                    known.computeIfAbsent(ancestor, key -> new ArrayList<>()).add(schema);
                }
            }
            heirs = known;
        }
        return known;
    }

    private Set<Pointer> ancestors(Spot schema) {
        Set<Pointer> ancestors = new HashSet<>();
        for (var branch : schema.itemsOf("allOf")) {
            var ancestor = branch.reference() == null ? null : tree.follow(branch);
            if (ancestor != null) {
                ancestors.add(ancestor.pointer());
            }
        }
        return ancestors;
    }
}
