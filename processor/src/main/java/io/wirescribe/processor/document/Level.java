package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A choice, within others as whose branch it is met.
 *
 * @param place the outermost of them that says something of all its branches, else the choice itself
 * @param around what they themselves say of all their branches that are objects
 * @param beside what they say of all their branches, of whatever type
 * @param within where they are described, except bases: these are kinds as well
 * @param told their discriminators, the outermost first
 * @param implied the properties whose texts are names of branches if nothing else is said
 */
record Level(
        Spot choice,
        Spot place,
        Parts around,
        Parts beside,
        Set<Pointer> within,
        List<Discriminator> told,
        Set<String> implied) {

    static Level of(Spot choice, Parts parts, Parts said, Inheritance inheritance) {
        return new Level(choice, choice, Parts.NONE, Parts.NONE, Set.of(), List.of(), Set.of())
                .inner(choice, parts, said, inheritance);
    }

    /** Whether a discriminator knows a text for what is described there. */
    boolean maps(Spot kind) {
        return told.stream().anyMatch(each -> each.mapped().containsKey(kind.pointer()));
    }

    /**
     * A branch of this one that is a choice as well.
     *
     * @param said those of its parts that say something of all its branches that are objects
     */
    Level inner(Spot branch, Parts parts, Parts said, Inheritance inheritance) {
        boolean chosen = !parts.choices().isEmpty();
        Set<Pointer> inside = new LinkedHashSet<>(within);
        if (chosen) {
            inside.add(branch.pointer());
        }
        List<Discriminator> all = new ArrayList<>(told);
        all.addAll(inheritance.discriminators(parts));
        var own = inheritance.discriminators(parts.of(branch));
        return new Level(
                branch,
                around.all().isEmpty() ? branch : place,
                around.and(said),
                beside.and(chosen ? parts : Parts.NONE),
                inside,
                all,
                own.isEmpty()
                        ? implied
                        : own.stream().map(Discriminator::property).collect(Collectors.toUnmodifiableSet()));
    }
}
