package io.wirescribe.processor.document;

import static java.util.Map.entry;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Numeric;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tells of keywords whose value is nothing that they can have, and of properties that stand where keywords do. */
final class Misfits {

    private static final Shape SCHEMA = new Shape("a schema", Misfits::schema);
    private static final Shape SCHEMAS = new Shape("a list of schemas", Misfits::schemas);
    private static final Shape NAMED = new Shape("an object", Mapping.class::isInstance);
    private static final Shape LIST = new Shape("a list", Misfits::list);
    private static final Shape TEXT = new Shape("a text", Misfits::text);
    private static final Shape TRUTH = new Shape("true or false", node -> Scalars.truth(node) != null);
    private static final Shape TYPES = new Shape("a text or a list of texts", Misfits::types);

    /** What a list of items was called before it had a word of its own; it may be one of none. */
    private static final Shape ITEMS = new Shape("a schema", node -> schema(node) || listed(node));

    /** In OpenAPI 2.0 it was the property's name alone. */
    private static final Shape DISCRIMINATOR =
            new Shape("a text or an object", node -> text(node) || node instanceof Mapping);

    /** What numbers and lengths must be is told where they are read. */
    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            entry("$ref", TEXT),
            entry("$dynamicRef", TEXT),
            entry("type", TYPES),
            entry("format", TEXT),
            entry("pattern", TEXT),
            entry("required", LIST),
            entry("nullable", TRUTH),
            entry("uniqueItems", TRUTH),
            entry("readOnly", TRUTH),
            entry("writeOnly", TRUTH),
            entry("deprecated", TRUTH),
            entry("properties", NAMED),
            entry("patternProperties", NAMED),
            entry("dependentRequired", NAMED),
            entry("dependentSchemas", NAMED),
            entry("dependencies", NAMED),
            entry("discriminator", DISCRIMINATOR),
            entry("allOf", SCHEMAS),
            entry("oneOf", SCHEMAS),
            entry("anyOf", SCHEMAS),
            entry("prefixItems", SCHEMAS),
            entry("items", ITEMS),
            entry("additionalItems", SCHEMA),
            entry("unevaluatedItems", SCHEMA),
            entry("additionalProperties", SCHEMA),
            entry("unevaluatedProperties", SCHEMA),
            entry("propertyNames", SCHEMA),
            entry("contains", SCHEMA),
            entry("not", SCHEMA),
            entry("if", SCHEMA),
            entry("then", SCHEMA),
            entry("else", SCHEMA));

    /** What is true or false of other parts than schemas. */
    private static final Set<String> TRUTHS =
            Set.of("required", "deprecated", "explode", "allowReserved", "allowEmptyValue");

    /** What may hold what looks like a schema, and is no property. */
    private static final Set<String> HOLDING = Set.of(
            "const", "enum", "contentSchema", "default", "definitions", "example", "examples", "externalDocs", "xml");

    private final Remarks remarks;

    Misfits(Remarks remarks) {
        this.remarks = remarks;
    }

    /** What a keyword's value must be. */
    private record Shape(String name, Predicate<Node> fits) {}

    void tell(Spot schema) {
        types(schema);
        boolean object = schema.has("properties") || Nullability.types(schema).contains("object");
        for (var field : schema.fields()) {
            var shape = SHAPES.get(field.name());
            if (shape != null && !shape.fits().test(field.node()) && !unset(field)) {
                misfit(field, shape);
            } else if (shape == null && object && property(field)) {
                remarks.warning(
                        field,
                        "`%s` looks like a property, which belongs to `properties`, and is left out here"
                                .formatted(field.name()));
            }
        }
    }

    private void types(Spot schema) {
        for (var type : Nullability.written(schema)) {
            var meant = TypeWords.meant(type);
            if (!meant.type().equals(type)) {
                remarks.warning(schema, "JSON has no type `%s`: %s is meant".formatted(type, meant));
            }
        }
    }

    /** Tells of an operation, a parameter or a body. */
    void tellTruths(Spot part) {
        for (var field : part.fields()) {
            if (TRUTHS.contains(field.name()) && field.truth() == null && !field.nothing()) {
                misfit(field, TRUTH);
            }
        }
    }

    /** Not given at all; a reference to nothing is a mistake. */
    private static boolean unset(Spot field) {
        return field.nothing() && !field.name().equals("$ref");
    }

    private void misfit(Spot field, Shape shape) {
        var truth = field.truth();
        if (field.name().equals("required") && truth != null) {
            if (truth) {
                remarks.note(
                        field,
                        "`required: true` says nothing of a property: the `required` of its object must list it");
            }
        } else {
            remarks.warning(field, "`%s` must be %s: it is not heeded".formatted(field.name(), shape.name()));
        }
    }

    private static boolean property(Spot field) {
        var reference = field.field("$ref");
        return !HOLDING.contains(field.name())
                && !field.name().startsWith("x-")
                && !field.name().startsWith("$")
                && (Nullability.types(field).stream().anyMatch(TypeWords.TYPES::contains)
                        || (reference != null && reference.node() instanceof Text));
    }

    /** Also one that nobody put in quotes. */
    private static boolean text(Node node) {
        return node instanceof Text || node instanceof Numeric || node instanceof Truth;
    }

    private static boolean schema(Node node) {
        return node instanceof Mapping || Scalars.truth(node) != null;
    }

    private static boolean schemas(Node node) {
        return (node instanceof Sequence list && !list.items().isEmpty() && listed(node)) || elsewhere(node);
    }

    private static boolean list(Node node) {
        return node instanceof Sequence || elsewhere(node);
    }

    private static boolean elsewhere(Node node) {
        return node instanceof Mapping mapping && mapping.refers();
    }

    private static boolean listed(Node node) {
        return node instanceof Sequence list && list.items().stream().allMatch(Misfits::schema);
    }

    /** An unquoted {@code null} of YAML means the type of that name; what names none is told elsewhere. */
    private static boolean types(Node node) {
        return !(node instanceof Mapping)
                && !(node instanceof Sequence list && list.items().stream().anyMatch(Mapping.class::isInstance));
    }
}
