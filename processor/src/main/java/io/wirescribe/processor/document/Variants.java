package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Schemas that a document does not write but means. Each has a place of its own beside what is written. */
final class Variants {

    /** What is said of the choice and not of each. */
    private static final Set<String> OF_ALL = Set.of("title", "description", "default", "examples", "deprecated");

    /** In Kubernetes' own documents, whose version of OpenAPI knew but one type: a text, or an integer. */
    private static final String INT_OR_STRING = "int-or-string";

    private static final String FORMAT = "format";

    private static final Set<String> NUMBERS = Set.of("integer", "number");

    private Variants() {}

    /**
     * {@code type: [string, object]} is a choice between a schema of the one type and a schema of the other. Nothing if
     * it is of one type, if all are numbers, or if the values are listed.
     */
    static List<Spot> ofTypes(Spot schema, Parts parts) {
        var types = INT_OR_STRING.equals(schema.textOf(FORMAT)) && parts.types().equals(Set.of("string"))
                ? Set.of("integer", "string")
                : parts.types();
        if (types.size() < 2
                || NUMBERS.containsAll(types)
                || !Enums.values(parts).isEmpty()) {
            return List.of();
        }
        return types.stream().sorted().map(type -> ofType(schema, type)).toList();
    }

    private static Spot ofType(Spot schema, String type) {
        return schema.implied("type", schema.node())
                .implied(type, ofType(schema.node(), type))
                .besides(schema.besides());
    }

    private static Node ofType(Node schema, String type) {
        Map<String, Node> fields = new LinkedHashMap<>();
        if (schema instanceof Mapping mapping) {
            fields.putAll(mapping.fields());
        }
        fields.keySet().removeAll(OF_ALL);
        if (fields.get(FORMAT) instanceof Text format && format.value().equals(INT_OR_STRING)) {
            fields.remove(FORMAT);
        }
        fields.put("type", new Text(type, schema.line(), schema.column()));
        return new Mapping(fields, schema.line(), schema.column());
    }

    /** What the base of kinds is by itself, being none of them. */
    static Spot ofBase(Spot choice) {
        return beside(choice, "Base", choice);
    }

    /** The same, or what adds nothing to it, together with what stands beside a choice of which it is a branch. */
    static Spot ofBase(Level level, Spot kind) {
        boolean itself = kind.pointer().equals(level.choice().pointer());
        return beside(level.place(), itself ? kind.name() + " Base" : kind.name(), kind);
    }

    /** A branch together with what stands beside a choice, as it may also be what it is alone. */
    static Spot beside(Spot choice, String name, Spot branch) {
        return choice.meant(List.of("oneOf", name), branch, List.of(branch));
    }

    /** The same for one whose name others can have too. */
    static Spot beside(Spot choice, String name, Spot branch, Spot kind) {
        return choice.meant(List.of("oneOf", name, kind.pointer().toString()), branch, List.of(branch));
    }
}
