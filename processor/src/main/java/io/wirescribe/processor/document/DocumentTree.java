package io.wirescribe.processor.document;

import org.jspecify.annotations.Nullable;

/** A document as it is written, and the way to each of its parts. */
final class DocumentTree {

    private static final int LONGEST_CHAIN = 100;

    private final Spot root;

    DocumentTree(String name, Node root) {
        this.root = Spot.top(name, root);
    }

    Spot root() {
        return root;
    }

    String name() {
        return root.pointer().document();
    }

    /** What a {@code $ref} points to; null if that is not in this document. */
    @Nullable
    Spot find(String reference) {
        if (!reference.equals("#") && !reference.startsWith("#/")) {
            return null;
        }
        var target = walk(JsonPointer.decoded(reference));
        return target == null ? walk(reference) : target;
    }

    private @Nullable Spot walk(String fragment) {
        var spot = root;
        for (var step : JsonPointer.steps(fragment)) {
            var next = child(spot, step);
            if (next == null) {
                return null;
            }
            spot = next;
        }
        return spot;
    }

    /** The part itself, or what its {@code $ref} and that one's lead to; null if they lead nowhere or in a circle. */
    @Nullable
    Spot follow(@Nullable Spot spot) {
        var target = spot;
        for (int i = 0; target != null && i < LONGEST_CHAIN; i++) {
            var reference = target.textOf("$ref");
            if (reference == null) {
                return target;
            }
            target = find(reference);
        }
        return null;
    }

    /** The field or the item of that name. */
    @Nullable
    Spot child(@Nullable Spot parent, @Nullable String step) {
        if (parent == null || step == null) {
            return null;
        }
        return parent.node() instanceof Node.Sequence ? item(parent, step) : parent.field(step);
    }

    private static @Nullable Spot item(Spot sequence, String step) {
        return step.matches("[0-9]{1,6}") ? sequence.item(Integer.parseInt(step)) : null;
    }
}
