package io.wirescribe.processor.emit;

import static java.util.stream.Collectors.joining;

import io.wirescribe.processor.model.Condition;
import io.wirescribe.processor.model.Conditional;
import io.wirescribe.processor.model.Conditional.Demand;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Property;
import java.util.List;
import java.util.stream.Stream;

/** What holds for a property at times, as a person would say it: {@code at most 4096 for model claude-2}. */
final class ConditionWords {

    private final Declared.Structure structure;

    private ConditionWords(Declared.Structure structure) {
        this.structure = structure;
    }

    /** A phrase for each thing that is demanded of the property. */
    static List<String> of(Declared.Structure structure, Property property) {
        var words = new ConditionWords(structure);
        return structure.conditionals().stream()
                .flatMap(conditional -> words.of(conditional, property))
                .toList();
    }

    private Stream<String> of(Conditional conditional, Property property) {
        return conditional.demands().stream()
                .filter(demand -> demand.property().equals(property.name()))
                .map(ConditionWords::demanded)
                .map(demanded -> (demanded + " " + words(conditional.condition())).strip());
    }

    private static String demanded(Demand demand) {
        if (demand instanceof Demand.Limited limited) {
            return LimitWords.JAVADOC.of(limited.value(), Doc.NONE);
        }
        if (demand instanceof Demand.Within within) {
            return within.demands().stream()
                    .map(each -> Prose.code(each.property()) + " " + demanded(each))
                    .collect(joining(", "));
        }
        return demand instanceof Demand.Required ? "required" : "not to be set";
    }

    private String words(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.conditions(), " and ");
        }
        return condition instanceof Condition.Any any
                ? joined(any.conditions(), " or ")
                : words((Condition.Has) condition);
    }

    private String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(this::words).collect(joining(word));
    }

    private String words(Condition.Has has) {
        var name = Prose.code(has.property());
        var absent = "without " + name;
        if (has.values().isEmpty()) {
            return has.among() ? absent : "with " + name;
        }
        var listed = "for " + name + (has.among() ? " " : " other than ") + listed(has.values());
        return has.orAbsent() && !required(has) ? listed + " or " + absent : listed;
    }

    private boolean required(Condition.Has has) {
        return structure.properties().stream()
                .anyMatch(property -> property.required() && property.name().equals(has.property()));
    }

    private static String listed(List<Literal> literals) {
        var words = literals.stream().map(LimitWords.JAVADOC::literal).toList();
        var last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
