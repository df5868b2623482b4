package io.wirescribe.processor.document;

/**
 * What stands beside a choice and holds for each of its branches that is an object with properties. Nothing but
 * properties, and names that must be there, makes such a branch another type than it is elsewhere.
 */
final class Surroundings {

    private final Parts around;

    Surroundings(Parts around) {
        this.around = around;
    }

    /** Whether they say anything that a branch need not say. */
    boolean any() {
        return !around.properties().isEmpty() || around.say("required");
    }

    /** Whether they say more of a branch than it says itself. */
    boolean beyond(Parts branch) {
        return !around.properties().isEmpty() || (requires(branch) && !Unwrapping.ofEntries(around.additional()));
    }

    /** Names that a branch does not know tell that others were meant. */
    private boolean requires(Parts branch) {
        var required = around.required();
        return !branch.required().containsAll(required)
                && branch.properties().keySet().containsAll(required);
    }
}
