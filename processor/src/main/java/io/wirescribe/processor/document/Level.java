package io.wirescribe.processor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A choice, within others as whose branch it is met.
 *
 * @param place the outermost of them that says something of all its branches, else the choice itself
 * @param around what they themselves say of all their branches that are objects
 * @param told their discriminators, the outermost first
 * @param implied the properties whose texts are names of branches if nothing else is said
 */
record Level(Spot choice, Spot place, Parts around, List<Discriminator> told, Set<String> implied) {

    private static final Parts NOTHING = new Parts(List.of());

    static Level of(Spot choice, Parts parts, List<Discriminator> told) {
        return new Level(choice, choice, NOTHING, List.of(), Set.of()).inner(choice, parts, told);
    }

    /** A branch of this one that is a choice as well. */
    Level inner(Spot branch, Parts parts, List<Discriminator> own) {
        boolean beside = !parts.properties().isEmpty() && !parts.choices().isEmpty();
        List<Discriminator> all = new ArrayList<>(told);
        all.addAll(own);
        return new Level(
                branch,
                around.all().isEmpty() ? branch : place,
                around.and(beside ? parts : NOTHING),
                all,
                own.isEmpty()
                        ? implied
                        : own.stream().map(Discriminator::property).collect(Collectors.toUnmodifiableSet()));
    }
}
