package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Nothing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a schema allows JSON's {@code null}: {@code nullable: true}, {@code type: [string, "null"]}, or a choice with
 * {@code type: "null"} in it; and where an enum or a const is {@code null}.
 */
final class Nullability {

    private static final Set<String> ANNOTATIONS = Set.of("nullable", "title", "description");
    private static final Set<String> OF_OBJECTS = Set.of("type", "nullable", "title", "description");

    private Nullability() {}

    /** Whether a schema itself says so; what it refers to is not asked. */
    static boolean allows(Spot schema) {
        return schema.truthOf("nullable")
                || types(schema).contains("null")
                || schema.itemsOf("enum").stream().anyMatch(Spot::nothing)
                || constant(schema)
                || Stream.of("oneOf", "anyOf")
                        .map(schema::itemsOf)
                        .anyMatch(branches -> without(branches).size() < branches.size());
    }

    /** Whether a schema allows nothing but null. */
    static boolean only(Spot schema) {
        var types = types(schema);
        var values = schema.itemsOf("enum");
        return (types.size() == 1 && types.contains("null"))
                || (!values.isEmpty() && values.stream().allMatch(Spot::nothing))
                || constant(schema);
    }

    /**
     * Whether a branch of a choice is there for null; what OpenAPI 3.0 can only say of a type is meant so without one.
     */
    private static boolean orNull(Spot branch) {
        return only(branch) || (branch.truthOf("nullable") && ANNOTATIONS.containsAll(branch.names()));
    }

    /** A choice's branches without those that are null. */
    static List<Spot> without(List<Spot> branches) {
        var kept = branches.isEmpty()
                ? branches
                : branches.stream().filter(branch -> !orNull(branch)).toList();
        var references =
                kept.stream().filter(branch -> branch.reference() != null).toList();
        return kept.size() == 2 && references.size() == 1 && kept.stream().anyMatch(Nullability::noObject)
                ? references
                : kept;
    }

    /** Beside a reference, how conversions of OData say that there may be none of what it refers to. */
    private static boolean noObject(Spot branch) {
        return branch.truthOf("nullable")
                && "object".equals(branch.textOf("type"))
                && OF_OBJECTS.containsAll(branch.names());
    }

    /** The types a schema names itself, as JSON writes them. */
    static List<String> types(Spot schema) {
        return written(schema).stream()
                .map(word -> TypeWords.meant(word).type())
                .toList();
    }

    /** As they stand there. An unquoted {@code null} of YAML means the type of that name. */
    static List<String> written(Spot schema) {
        var type = schema.field("type");
        if (type == null) {
            return List.of();
        }
        List<String> types = new ArrayList<>();
        for (var each : type.node() instanceof Node.Sequence ? type.items() : List.of(type)) {
            var name = each.nothing() ? "null" : each.text();
            if (name != null) {
                types.add(name);
            }
        }
        return types;
    }

    private static boolean constant(Spot schema) {
        var constant = schema.field("const");
        return constant != null && constant.node() instanceof Nothing;
    }
}
