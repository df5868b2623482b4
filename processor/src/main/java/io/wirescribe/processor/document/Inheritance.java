package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Pointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a schema with a discriminator and no choice can turn out to be: the schemas that its mapping names, and those
 * that build upon it by {@code allOf}.
 */
final class Inheritance {

    private static final String COMPONENTS = "#/components/schemas/";

    private final DocumentTree tree;
    private final Remarks remarks;
    private final Unwrapping unwrapping;
    private final Merging merging;
    private final Heirs heirs;

    /** By where they are written. */
    private final IdentityHashMap<Node, Optional<Discriminator>> discriminators = new IdentityHashMap<>();

    Inheritance(DocumentTree tree, Remarks remarks, Unwrapping unwrapping, Merging merging) {
        this.tree = tree;
        this.remarks = remarks;
        this.unwrapping = unwrapping;
        this.merging = merging;
        this.heirs = new Heirs(tree);
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
            var target = mapped(schema, mapping);
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
        return heirs.of(schema);
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
        var target = mapped(base, mapping);
        return target == null ? null : kindOf(base, target);
    }

    /** Where a schema is described that is one of a base's kinds; null if it is none. */
    @Nullable
    Pointer kindOf(Spot base, Spot schema) {
        var kind = unwrapping.unwrap(schema).kind(base);
        return kind == null ? null : kind.pointer();
    }

    /** A mapping may name a schema without saying where it is. */
    private @Nullable Spot mapped(Spot base, @Nullable Spot mapping) {
        var written = mapping == null ? null : mapping.text();
        if (mapping == null || written == null) {
            return null;
        }
        var named = written.contains("/") ? null : named(base, mapping, written);
        var found = named == null ? tree.find(mapping, written) : named;
        if (found == null) {
            remarks.warning(mapping, tree.missing(mapping, written) + ": it is no kind of this");
        }
        return found;
    }

    /** A component, a branch of the choice, or beside the base in a file of schemas; else one of the document's own. */
    private @Nullable Spot named(Spot base, Spot mapping, String name) {
        return Stream.<Supplier<@Nullable Spot>>of(
                        () -> tree.find(mapping, COMPONENTS + name),
                        () -> branch(base, name),
                        () -> base.parent() == base.top() ? base.top().field(name) : null,
                        () -> tree.find(tree.root(), COMPONENTS + name))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Spot branch(Spot base, String name) {
        return Stream.of("oneOf", "anyOf")
                .flatMap(word -> base.itemsOf(word).stream())
                .filter(branch -> branch.reference() != null)
                .map(tree::follow)
                .filter(target -> target != null && FileWords.ofPlace(target).equals(name))
                .findFirst()
                .orElse(null);
    }
}
