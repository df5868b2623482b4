package io.wirescribe.processor.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Gathers the parts a schema is made of. A part that is there twice, or that contains itself, counts once. */
final class Merging {

    private static final int DEEPEST = 100;

    private final DocumentTree tree;
    private final Remarks remarks;
    private final Siblings siblings;
    private final Misfits misfits;

    Merging(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
        this.siblings = new Siblings(tree, remarks);
        this.misfits = new Misfits(remarks);
    }

    Parts parts(Spot schema) {
        List<Spot> parts = new ArrayList<>();
        List<Whole> wholes = new ArrayList<>();
        gather(schema, parts, wholes, Collections.newSetFromMap(new IdentityHashMap<>()), 0);
        return new Parts(parts, wholes);
    }

    private void gather(Spot written, List<Spot> parts, List<Whole> wholes, Set<Node> seen, int depth) {
        if (written.allowsNothing() && depth > 0) {
            remarks.note(written, "the schema `false` allows no value at all: that is not checked");
        }
        if (!written.mapping() || !seen.add(written.node())) {
            return;
        }
        var schema = siblings.heeded(written);
        if (depth > DEEPEST) {
            remarks.warning(schema, "builds upon others more than " + DEEPEST + " levels deep: the rest is left out");
            return;
        }
        misfits.tell(schema);
        int first = parts.size();
        var reference = schema.reference();
        if (reference != null) {
            var target = tree.schema(schema, reference);
            if (target == null) {
                remarks.warning(schema, tree.dangling(schema, reference));
            } else {
                gather(target, parts, wholes, seen, depth + 1);
            }
        }
        for (var branch : schema.all()) {
            gather(branch, parts, wholes, seen, depth + 1);
        }
        for (var word : List.of("oneOf", "anyOf")) {
            var branches = Nullability.without(schema.itemsOf(word));
            if (branches.size() == 1) {
                gather(branches.get(0), parts, wholes, seen, depth + 1);
            }
        }
        wholes.add(new Whole(schema, first, parts.size()));
        parts.add(schema);
    }
}
