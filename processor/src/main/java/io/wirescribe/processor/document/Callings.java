package io.wirescribe.processor.document;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The only texts of the properties that branches of a choice require: what tells one from the others calls it. */
final class Callings {

    /** What tells objects apart in most documents, and is asked first by what reads them. */
    private static final String USUAL = "type";

    /** By where the branches are written, and by properties. */
    private final IdentityHashMap<Node, Map<String, String>> texts = new IdentityHashMap<>();

    private final Map<String, Set<String>> distinct = new HashMap<>();
    private final Merging merging;
    private final Comparator<String> order;

    Callings(List<Spot> branches, Merging merging) {
        this.merging = merging;
        for (var branch : branches) {
            var own = required(branch);
            own.forEach((name, text) ->
                    distinct.computeIfAbsent(name, key -> new HashSet<>()).add(text));
            texts.put(branch.node(), own);
        }
        var told = branches.stream().findFirst().map(Callings::discriminator).orElse("");
        this.order = Comparator.<String, Boolean>comparing(name -> !name.equals(told))
                .thenComparing(name -> -distinct.getOrDefault(name, Set.of()).size())
                .thenComparing(name -> !name.equals(USUAL))
                .thenComparing(naturalOrder());
    }

    /** Which properties say most: that of the discriminator, then those that say most different things. */
    Comparator<String> order() {
        return order;
    }

    /** What one is called by. */
    Optional<String> of(Spot branch) {
        return texts.getOrDefault(branch.node(), Map.of()).entrySet().stream()
                .min(Map.Entry.comparingByKey(order))
                .map(Map.Entry::getValue);
    }

    /** The only value that a property may have, wherever that is written, if it is a text that can be read. */
    @Nullable
    String only(Spot property) {
        var values = Enums.values(merging.parts(property));
        var all = values.stream().map(Spot::text).collect(toSet());
        var text = all.size() == 1 && values.get(0).node() instanceof Node.Text only ? only.value() : null;
        return text != null && BranchWords.readable(text) ? text : null;
    }

    private Map<String, String> required(Spot branch) {
        Map<String, String> own = new LinkedHashMap<>();
        branch.itemsOf("required").stream()
                .map(Spot::text)
                .filter(Objects::nonNull)
                .map(name -> branch.memberOf("properties", name))
                .filter(Objects::nonNull)
                .forEach(property ->
                        Optional.ofNullable(only(property)).ifPresent(text -> own.put(property.name(), text)));
        return own;
    }

    /** The property that the choice names, which holds them. */
    private static String discriminator(Spot branch) {
        return Optional.ofNullable(branch.parent())
                .map(Spot::parent)
                .map(choice -> choice.field("discriminator"))
                .map(told -> told.text() == null ? told.textOf("propertyName") : told.text())
                .orElse("");
    }
}
