package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What stands beside a {@code $ref}. OpenAPI 3.0 says that it is ignored, and so it is where it would make the schema
 * another one; what it tells of the place where it stands is what authors mean.
 */
final class Siblings {

    private static final String REFERENCE = "$ref";

    /** What says nothing of the values there are. */
    private static final Set<String> HEEDED = Set.of(
            REFERENCE,
            "title",
            "summary",
            "description",
            "deprecated",
            "nullable",
            "readOnly",
            "writeOnly",
            "default",
            "example",
            "examples",
            "externalDocs",
            "xml",
            "$comment",
            "$defs",
            "definitions");

    private final DocumentTree tree;
    private final Remarks remarks;

    Siblings(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
    }

    /** The schema as the version of OpenAPI understands it that it is written in. */
    Spot heeded(Spot schema) {
        if (schema.textOf(REFERENCE) == null
                || !(schema.node() instanceof Mapping mapping)
                || mapping.fields().size() == 1) {
            return schema;
        }
        var ignored = schema.names().stream().filter(name -> !heeded(name)).toList();
        if (ignored.isEmpty() || !tree.old(schema)) {
            return schema;
        }
        remarks.note(schema, "OpenAPI 3.0 ignores what is beside `$ref`: " + String.join(", ", ignored));
        Map<String, Node> fields = new LinkedHashMap<>(mapping.fields());
        fields.keySet().removeAll(ignored);
        return schema.with(new Mapping(fields, mapping.line(), mapping.column()));
    }

    /**
     * What a schema says beside the only thing that it refers to, and not of what type that is. Of a piece that has no
     * version, what each of them heeds.
     */
    static Mapping adding(Spot schema, Mapping node) {
        Map<String, Node> fields = new LinkedHashMap<>(node.fields());
        var version = schema.top().textOf("openapi");
        if (schema.has(REFERENCE) && (version == null || version.startsWith("3.0"))) {
            fields.keySet().removeIf(name -> !heeded(name));
        }
        fields.remove(schema.has(REFERENCE) ? REFERENCE : "allOf");
        fields.remove("type");
        return new Mapping(fields, node.line(), node.column());
    }

    private static boolean heeded(String name) {
        return HEEDED.contains(name) || name.startsWith("x-");
    }
}
