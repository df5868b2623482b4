package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Schemas that a document does not write but means. Each has a place of its own beside what is written. */
final class Variants {

    /** What is said of the choice and not of each. */
    private static final Set<String> OF_ALL = Set.of("title", "description", "default", "examples", "deprecated");

    private static final Set<String> NUMBERS = Set.of("integer", "number");

    private static final Pattern COMPONENT = Pattern.compile("#/components/schemas/[^/]+");

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

    /** A branch together with what stands beside the choice, or beside another one that this is within. */
    static Spot ofBranch(Level level, Spot branch, Spot core) {
        if (COMPONENT.matcher(core.fragment()).matches()) {
            return beside(level.place(), core.name(), branch.node());
        }
        return level.place() == level.choice()
                ? branch
                : beside(level.place(), level.choice().name() + " " + word(branch), branch.node());
    }

    /** What a branch is called that is written in place, and where it is if others are called so too. */
    private static String word(Spot branch) {
        var all = branch.parent() == null ? List.of(branch) : branch.parent().items();
        var branches = Branches.of(all);
        var word = branches.word(branch);
        boolean alone = all.stream().map(branches::word).filter(word::equals).count() < 2;
        return alone ? word : word + " " + branch.name();
    }

    /** What the base of kinds is by itself, being none of them. */
    static Spot ofBase(Spot choice) {
        return beside(choice, "Base", choice.node());
    }

    private static Spot beside(Spot choice, String name, Node node) {
        return choice.implied("oneOf", node).implied(name, node);
    }
}
