package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Pointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which components build upon which schema, by {@code allOf} or as other names of it. */
final class Heirs {

    /** Whatever order components have. Another name of one of them comes after its own. */
    private final Comparator<Spot> order = Comparator.<Spot, Boolean>comparing(schema -> described(schema) != schema)
            .thenComparing(Spot::name)
            .thenComparing(Spot::pointer);

    private final DocumentTree tree;

    /** By the document among whose components they are, and by the schema that they build upon. */
    private final Map<String, Map<Pointer, List<Spot>>> heirs = new HashMap<>();

    Heirs(DocumentTree tree) {
        this.tree = tree;
    }

    /** Those that build upon it, and those that build upon these in turn. */
    Collection<Spot> of(Spot schema) {
        Set<Pointer> seen = new HashSet<>(Set.of(schema.pointer()));
        List<Spot> bases = new ArrayList<>(List.of(schema));
        Map<Pointer, Spot> descendants = new LinkedHashMap<>();
        for (int i = 0; i < bases.size(); i++) {
            for (var heir : next(bases.get(i))) {
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

    /** Among the components of the document itself, and among those of the file that the base is in. */
    private List<Spot> next(Spot base) {
        var own = in(tree.root()).getOrDefault(base.pointer(), List.of());
        return base.sameDocument(tree.root())
                ? own
                : Stream.concat(own.stream(), in(base.top()).getOrDefault(base.pointer(), List.of()).stream())
                        .sorted(order)
                        .toList();
    }

    private Map<Pointer, List<Spot>> in(Spot top) {
        var known = heirs.get(top.pointer().document());
        if (known == null) {
            known = new HashMap<>();
            for (var schema : components(top)) {
                for (var ancestor : ancestors(described(schema))) {
                    known.computeIfAbsent(ancestor, key -> new ArrayList<>()).add(schema);
                }
            }
            known.values().forEach(schemas -> schemas.sort(order));
            heirs.put(top.pointer().document(), known);
        }
        return known;
    }

    private static List<Spot> components(Spot top) {
        var schemas = top.memberOf("components", "schemas");
        return schemas == null ? List.of() : schemas.members();
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
