package io.wirescribe.processor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gets from a schema as it is used to the one that says what it is: through a {@code $ref}, an {@code allOf} of one,
 * and a choice between one and null. What is passed on the way only adds to it.
 */
final class Unwrapping {

    /** What makes a schema more than a wrapper of another. */
    private static final Set<String> SUBSTANCE = Set.of(
            "properties",
            "patternProperties",
            "required",
            "items",
            "prefixItems",
            "enum",
            "const",
            "oneOf",
            "anyOf",
            "allOf",
            "if");

    private static final int LONGEST_CHAIN = 100;

    private final DocumentTree tree;
    private final Remarks remarks;

    Unwrapping(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
    }

    Unwrapped unwrap(Spot schema) {
        List<Spot> layers = new ArrayList<>();
        var spot = schema;
        while (layers.size() < LONGEST_CHAIN) {
            var reference = spot.reference();
            if (reference != null && substance(spot, "$ref").findAny().isEmpty()) {
                var target = tree.find(spot, reference);
                if (target == null) {
                    remarks.warning(spot, tree.dangling(spot, reference));
                    return new Unwrapped(null, layers, schema);
                }
                layers.add(spot);
                spot = target;
            } else {
                var inner = reference == null ? wrapped(spot) : null;
                if (inner == null) {
                    return new Unwrapped(spot, layers, schema);
                }
                layers.add(spot);
                spot = inner;
            }
        }
        remarks.warning(schema, "the schema refers to itself and nothing else: any JSON is accepted");
        return new Unwrapped(null, List.of(), schema);
    }

    /** The one schema that this one stands around, if there is one. */
    private static @Nullable Spot wrapped(Spot schema) {
        for (var word : List.of("allOf", "oneOf", "anyOf")) {
            var branches = word.equals("allOf")
                    ? schema.itemsOf(word).stream()
                            .filter(Unwrapping::substantial)
                            .toList()
                    : Nullability.without(schema.itemsOf(word));
            if (branches.size() == 1 && substance(schema, word).findAny().isEmpty()) {
                return branches.get(0);
            }
        }
        return null;
    }

    /** Whether a schema says more than a wrapper of another does. */
    static boolean says(Spot schema) {
        return substance(schema, "").findAny().isPresent();
    }

    private static Stream<String> substance(Spot schema, String but) {
        return SUBSTANCE.stream().filter(word -> !word.equals(but) && schema.has(word));
    }

    /** Whether a branch says what a value is, and not just more about it or that it is an object. */
    static boolean substantial(Spot branch) {
        return !branch.mapping()
                || branch.reference() != null
                || branch.has("additionalProperties")
                || Nullability.types(branch).stream().anyMatch(type -> !type.equals("object"))
                || substance(branch, "").findAny().isPresent();
    }
}
