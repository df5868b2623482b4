package io.wirescribe.processor.document;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands beside a choice and holds for each of its branches that is an object with properties. */
final class Surroundings {

    /** What demands something of an object as a whole. */
    private static final Set<String> DEMANDING = Set.of(
            "required",
            "minProperties",
            "maxProperties",
            "propertyNames",
            "additionalProperties",
            "unevaluatedProperties",
            "if",
            "not",
            "dependentRequired",
            "dependentSchemas",
            "dependencies");

    private final Parts around;

    Surroundings(Parts around) {
        this.around = around;
    }

    /** Whether they say anything that a branch need not say. */
    boolean any() {
        return !around.properties().isEmpty() || DEMANDING.stream().anyMatch(around::say);
    }

    /** Whether they say more of a branch than it says itself. */
    boolean beyond(Parts branch) {
        return !around.properties().isEmpty()
                || (!branch.properties().isEmpty()
                        && (requires(branch) || around.all().stream().anyMatch(part -> demands(part, branch))));
    }

    private boolean requires(Parts branch) {
        var required = around.required();
        required.removeAll(branch.required());
        required.retainAll(branch.properties().keySet());
        return !required.isEmpty();
    }

    private static boolean demands(Spot part, Parts branch) {
        var least = part.numberOf("minProperties");
        return (least != null && least.intValue() > branch.required().size())
                || part.has("maxProperties")
                || part.has("propertyNames")
                || Unwrapping.ofEntries(part.field("additionalProperties"))
                || Unwrapping.ofEntries(part.field("unevaluatedProperties"))
                || excludes(part.field("not"))
                || Conditionals.conditional(part)
                || Unheeded.DEPENDING.stream()
                        .anyMatch(word -> !part.fieldsOf(word).isEmpty());
    }

    private static boolean excludes(@Nullable Spot not) {
        return not != null && (Unwrapping.ofObjects(not) || not.has("anyOf"));
    }
}
