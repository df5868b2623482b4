package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A schema that is made of several parts.
 *
 * @param first where its parts begin among all
 * @param last where they end: that is the schema itself, unless it only stands for them
 */
record Whole(Spot schema, int first, int last) {

    private static final Pattern BRANCH = Pattern.compile("/allOf/[0-9]+");

    /** The same, with so many other parts before its own. */
    Whole after(int others) {
        return new Whole(schema, first + others, last + others);
    }

    boolean has(int from, int to) {
        return first <= from && to <= last;
    }

    /**
     * The place of a property that the schema itself does not write, but means.
     *
     * @param said what describes it
     */
    Optional<Spot> meant(String name, List<Spot> said) {
        var nothing = new Mapping(Map.of(), schema.line(), schema.node().column());
        var place = schema.implied("properties", nothing).implied(name, nothing).besides(said);
        return ends(place, said) ? Optional.of(place) : Optional.empty();
    }

    /**
     * Whether what is meant within something that is meant is written like that at least once. What is said by
     * reference can contain itself, and the way into it would have no end.
     */
    private static boolean ends(Spot place, List<Spot> said) {
        var outermost = place;
        for (var above = place.parent(); above != null; above = above.parent()) {
            outermost = property(above) && !above.besides().isEmpty() ? above : outermost;
        }
        var fragment = outermost.fragment();
        int steps = fragment.lastIndexOf('/', fragment.lastIndexOf('/') - 1);
        var way = withoutBranches(place.fragment().substring(steps));
        return outermost == place
                || said.stream()
                        .anyMatch(each -> withoutBranches(each.fragment()).endsWith(way));
    }

    private static boolean property(Spot spot) {
        var holder = spot.parent();
        return holder != null && holder.name().equals("properties");
    }

    private static String withoutBranches(String fragment) {
        return BRANCH.matcher(fragment).replaceAll("");
    }
}
