package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Pointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a schema with a discriminator and no choice can turn out to be: the schemas that its mapping names, and those
 * that build upon it by {@code allOf}.
 */
final class Inheritance {

    /** Whatever order components have. Another name of one of them comes after its own. */
    private final Comparator<Spot> order = Comparator.<Spot, Boolean>comparing(schema -> described(schema) != schema)
            .thenComparing(Spot::name);

    private final DocumentTree tree;
    private final Remarks remarks;
    private final Unwrapping unwrapping;
    private final Merging merging;

    /** By the schema that they build upon, once somebody asks. */
    private @Nullable Map<Pointer, List<Spot>> heirs;

    /** By where they are written. */
    private final IdentityHashMap<Node, Optional<Discriminator>> discriminators = new IdentityHashMap<>();

    Inheritance(DocumentTree tree, Remarks remarks, Unwrapping unwrapping, Merging merging) {
        this.tree = tree;
        this.remarks = remarks;
        this.unwrapping = unwrapping;
        this.merging = merging;
    }

    /** Nothing if the schema is what it says, and not one of several. It is among them if its mapping says so. */
    List<Spot> heirs(Spot schema) {
        var told = discriminator(schema);
        if (told == null || schema.has("oneOf") || schema.has("anyOf")) {
            return List.of();
        }
        Map<Pointer, Spot> found = new LinkedHashMap<>();
        boolean several = false;
        for (var mapping : told.fieldsOf("mapping")) {
            var target = mapped(mapping);
            var kind = target == null ? null : unwrapping.unwrap(target).kind(schema);
            if (kind != null && !possible(kind, schema)) {
                remarks.warning(mapping, "`%s` is no object: it is no kind of this".formatted(mapping.text()));
            } else if (target != null && kind != null) {
                found.putIfAbsent(target.pointer(), target);
                several |= !kind.pointer().equals(schema.pointer());
            }
        }
        for (var heir : descendants(schema)) {
            var unwrapped = unwrapping.unwrap(heir);
            var core = unwrapped.core();
            if (core != null && unwrapped.layers().stream().noneMatch(Nullability::allows)) {
                found.putIfAbsent(heir.pointer(), heir);
                several |= !core.pointer().equals(schema.pointer());
            }
        }
        return several ? List.copyOf(found.values()) : List.of();
    }

    /**
     * Whether it is an object too, or a choice which may be between such. What builds upon the base is what that is.
     */
    private boolean possible(Spot kind, Spot base) {
        var parts = merging.parts(kind);
        return parts.include(base)
                || parts.types().contains("object")
                || !parts.choices().isEmpty();
    }

    /** Its own, also if what it says of itself is one branch of an {@code allOf}. */
    private static @Nullable Spot discriminator(Spot schema) {
        return Stream.concat(Stream.of(schema), schema.itemsOf("allOf").stream())
                .map(part -> part.field("discriminator"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The schema that a part belongs to, which may be one branch of its {@code allOf}. */
    private static Spot whole(Spot part) {
        var branches = part.parent();
        if (branches == null || !branches.name().equals("allOf")) {
            return part;
        }
        var above = branches.parent();
        return above == null ? part : above;
    }

    /** Those that build upon it, and those that build upon these in turn. */
    Collection<Spot> descendants(Spot schema) {
        Set<Pointer> seen = new HashSet<>(Set.of(schema.pointer()));
        List<Spot> bases = new ArrayList<>(List.of(schema));
        Map<Pointer, Spot> descendants = new LinkedHashMap<>();
        for (int i = 0; i < bases.size(); i++) {
            for (var heir : all().getOrDefault(bases.get(i).pointer(), List.of())) {
                descendants.put(heir.pointer(), heir);
                var base = described(heir);
                if (seen.add(base.pointer())) {
                    bases.add(base);
                }
            }
        }
        descendants.remove(schema.pointer());
        return descendants.values();
    }

    /**
     * By what the kinds of a schema that is made of these parts are known: its own, then those of what it builds upon.
     */
    List<Discriminator> discriminators(Parts parts) {
        List<Discriminator> found = new ArrayList<>();
        for (var part : parts.all()) {
            var told = part.field("discriminator");
            if (told != null) {
                discriminators
                        .computeIfAbsent(
                                told.node(), node -> Optional.ofNullable(Discriminator.of(whole(part), told, this)))
                        .ifPresent(found::add);
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** Where the kind of a base is described that a mapping names; null if it names nothing. */
    @Nullable
    Pointer kind(Spot base, @Nullable Spot mapping) {
        var target = mapped(mapping);
        return target == null ? null : kindOf(base, target);
    }

    /** Where a schema is described that is one of a base's kinds; null if it is none. */
    @Nullable
    Pointer kindOf(Spot base, Spot schema) {
        var kind = unwrapping.unwrap(schema).kind(base);
        return kind == null ? null : kind.pointer();
    }

    /** A mapping may name a schema without saying where it is. */
    private @Nullable Spot mapped(@Nullable Spot mapping) {
        var written = mapping == null ? null : mapping.text();
        if (mapping == null || written == null) {
            return null;
        }
        var named = written.contains("/") ? null : tree.find(mapping, "#/components/schemas/" + written);
        var found = named == null ? tree.find(mapping, written) : named;
        if (found == null) {
            remarks.warning(mapping, tree.missing(mapping, written) + ": it is no kind of this");
        }
        return found;
    }

    private Map<Pointer, List<Spot>> all() {
        var known = heirs;
        if (known == null) {
            known = new HashMap<>();
            for (var schema : tree.components("schemas")) {
                for (var ancestor : ancestors(described(schema))) {
                    known.computeIfAbsent(ancestor, key -> new ArrayList<>()).add(schema);
                }
            }
            known.values().forEach(schemas -> schemas.sort(order));
            heirs = known;
        }
        return known;
    }

    /** The schema itself, or where its {@code $ref} leads if that is all that it says. */
    private Spot described(Spot schema) {
        var target = Unwrapping.refers(schema) ? tree.follow(schema) : null;
        return target == null ? schema : target;
    }

    private Set<Pointer> ancestors(Spot schema) {
        Set<Pointer> ancestors = new HashSet<>();
        for (var branch : Stream.concat(Stream.of(schema), schema.itemsOf("allOf").stream())
                .toList()) {
            var ancestor = branch.reference() == null ? null : tree.follow(branch);
            if (ancestor != null) {
                ancestors.add(ancestor.pointer());
            }
        }
        return ancestors;
    }
}
