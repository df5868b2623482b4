package io.wirescribe.processor.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gets from a schema as it is used to the one that says what it is: through a {@code $ref}, an {@code allOf} of one,
 * and a choice between one and null. What is passed on the way only adds to it.
 */
final class Unwrapping {

    /** What says what a value is. */
    private static final Set<String> TELLING = Set.of(
            "properties", "patternProperties", "items", "prefixItems", "enum", "const", "oneOf", "anyOf", "allOf");

    /** What else makes a schema more than a wrapper of another: a wrapper's limits hold for a single value only. */
    private static final Set<String> DEMANDING = Set.of(
            "required",
            "if",
            "format",
            "contentEncoding",
            "contentMediaType",
            "contains",
            "minProperties",
            "maxProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "dependencies");

    /** What a schema builds upon that may have kinds of its own; those of a choice are the choice's. */
    private static final Set<String> BUILDING = Set.of("$ref", "allOf");

    private static final Set<String> OBJECT_OR_NULL = Set.of("object", "null");

    private static final int LONGEST_CHAIN = 100;

    private final DocumentTree tree;
    private final Remarks remarks;
    private final Siblings siblings;

    Unwrapping(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
        this.siblings = new Siblings(tree, remarks);
    }

    Unwrapped unwrap(Spot schema) {
        List<Spot> layers = new ArrayList<>();
        var start = siblings.heeded(schema);
        var spot = start;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            var reference = spot.reference();
            if (reference != null && refers(spot)) {
                var target = tree.schema(spot, reference);
                if (target == null) {
                    remarks.warning(spot, tree.dangling(spot, reference));
                    return new Unwrapped(null, layers, start);
                } else if (narrows(spot, target)) {
                    return new Unwrapped(spot.upon(target), layers, start);
                }
                pass(spot, target, layers);
                spot = siblings.heeded(target);
            } else {
                var inner = reference == null ? wrapped(spot) : null;
                if (inner == null) {
                    return new Unwrapped(spot, layers, start);
                }
                var described = spot.has("type") ? tree.follow(inner) : null;
                if (described != null && narrows(spot, described)) {
                    return new Unwrapped(spot.upon(described), layers, start);
                }
                pass(spot, inner, layers);
                spot = siblings.heeded(inner);
            }
        }
        boolean circle = layers.stream().map(Spot::pointer).distinct().count() < layers.size();
        remarks.warning(
                schema,
                circle
                        ? "the schema refers to itself and nothing else: any JSON is accepted"
                        : "refers to others more than " + LONGEST_CHAIN + " times in a row: any JSON is accepted");
        return new Unwrapped(null, List.of(), start);
    }

    /** A wrapper, and what it adds by branches of an {@code allOf}, the last word first. */
    private static void pass(Spot wrapper, Spot inner, List<Spot> layers) {
        layers.add(wrapper);
        List<Spot> adding = new ArrayList<>(wrapper.all());
        adding.removeIf(branch -> branch.node() == inner.node() || (substantial(branch) && !loose(branch)));
        Collections.reverse(adding);
        layers.addAll(adding);
    }

    /** Whether it refers to another one and says no more than that. */
    static boolean refers(Spot schema) {
        return schema.reference() != null && !substance(schema, "$ref");
    }

    /** The one schema that this one stands around, if there is one. */
    private static @Nullable Spot wrapped(Spot schema) {
        for (var word : List.of("allOf", "oneOf", "anyOf")) {
            var branches = word.equals("allOf") ? substantial(schema.all()) : Nullability.without(schema.itemsOf(word));
            var only = branches.size() == 1 ? branches.get(0) : null;
            if (only != null && (tells(only) || only.has("type")) && !substance(schema, word)) {
                return only;
            }
        }
        return null;
    }

    /**
     * Whether a schema allows only some of the types of the one that it is around. What says what it is by more than
     * these keeps the name that it has.
     */
    private static boolean narrows(Spot wrapper, Spot inner) {
        if (telling(inner, "items")) {
            return false;
        }
        var types = Nullability.types(wrapper);
        var all = Nullability.types(inner);
        return (whole(types) && all.contains("number") && !all.contains("integer"))
                || (types.stream().anyMatch(type -> !type.equals("null") && all.contains(type))
                        && !all.stream().allMatch(type -> allows(types, type)));
    }

    private static boolean allows(List<String> types, String type) {
        return types.contains(type) || (type.equals("integer") && types.contains("number"));
    }

    private static boolean whole(List<String> types) {
        return types.contains("integer") && !types.contains("number");
    }

    /** Whether a schema says more than a wrapper of another does. */
    private static boolean substance(Spot schema, String but) {
        return telling(schema, but)
                || DEMANDING.stream().anyMatch(schema::has)
                || ofObjects(schema.field("not"))
                || ofEntries(schema.field("additionalProperties"))
                || (BUILDING.contains(but) && schema.has("discriminator"));
    }

    private static boolean telling(Spot schema, String but) {
        return TELLING.stream().anyMatch(word -> !word.equals(but) && schema.has(word))
                || (!but.equals("allOf")
                        && schema.besides().stream()
                                .anyMatch(branch -> substantial(branch) && !(but.equals("$ref") && loose(branch))));
    }

    /** Whether it is a {@code not} that tells objects apart, and no limit of a single value. */
    private static boolean ofObjects(@Nullable Spot not) {
        return not != null && (not.has("required") || not.has("properties"));
    }

    /** Whether it says what other properties hold. */
    static boolean ofEntries(@Nullable Spot additional) {
        return additional != null && !additional.names().isEmpty();
    }

    /**
     * Those that say what a value is or must be. That it is any text or any object need not be said where one says what
     * text or object.
     */
    static List<Spot> substantial(List<Spot> branches) {
        var all = branches.stream().filter(Unwrapping::substantial).toList();
        var more = all.stream().filter(branch -> !loose(branch)).toList();
        return more.size() == 1 && closer(more.get(0)) ? more : all;
    }

    private static boolean closer(Spot branch) {
        return branch.reference() != null || "string".equals(branch.textOf("type")) || branch.has("properties");
    }

    private static boolean loose(Spot branch) {
        var type = String.valueOf(branch.textOf("type"));
        return branch.reference() == null
                && !substance(branch, "")
                && (type.equals("string") || (type.equals("object") && !closed(branch)));
    }

    private static boolean closed(Spot branch) {
        var additional = branch.field("additionalProperties");
        return additional != null && !additional.mapping() && !branch.truthOf("additionalProperties");
    }

    /** Whether a branch says what a value is or must be, and not just more about it or that it is an object. */
    static boolean substantial(Spot branch) {
        return tells(branch) || substance(branch, "");
    }

    /** Whether a schema says what a value is, and not just that it is an object or may be null. */
    static boolean tells(Spot schema) {
        return !schema.mapping()
                || schema.reference() != null
                || schema.has("additionalProperties")
                || Nullability.types(schema).stream().anyMatch(type -> !OBJECT_OR_NULL.contains(type))
                || telling(schema, "");
    }
}
