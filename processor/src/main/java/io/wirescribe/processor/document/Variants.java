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

    private static final Set<String> NUMBERS = Set.of("integer", "number");

    private static final String NAMED = "#/components/schemas/";

    private Variants() {}

    /**
     * {@code type: [string, object]} is a choice between a schema of the one type and a schema of the other. Nothing if
     * it is of one type, if all are numbers, or if the values are listed.
     */
    static List<Spot> ofTypes(Spot schema, Parts parts) {
        var types = parts.types();
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
        fields.put("type", new Text(type, schema.line(), schema.column()));
        return new Mapping(fields, schema.line(), schema.column());
    }

    /**
     * A branch together with what stands beside the choice. What is referred to may also be what it is alone, and what
     * is written in another choice that this one builds upon stands beside something else there.
     */
    static Spot ofBranch(Spot choice, Spot branch, Spot core) {
        if (core.fragment().startsWith(NAMED) && !core.within(branch)) {
            return ofBranch(choice, branch, core.name());
        }
        return branch.within(choice) ? branch : ofBranch(choice, branch, word(branch));
    }

    private static Spot ofBranch(Spot choice, Spot branch, String name) {
        var nothing = new Mapping(Map.of(), branch.line(), branch.node().column());
        return choice.implied("oneOf", nothing).implied(name, nothing).besides(List.of(branch));
    }

    /** What it is called where it is written, and which it is if others are called the same. */
    private static String word(Spot branch) {
        var choice = branch.parent();
        var all = choice == null ? List.of(branch) : choice.items();
        var words = Branches.of(all);
        var word = words.word(branch);
        boolean only = all.stream().map(words::word).filter(word::equals).count() == 1;
        return only ? word : word + " " + branch.name();
    }
}
