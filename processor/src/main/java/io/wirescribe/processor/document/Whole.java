package io.wirescribe.processor.document;

import static java.util.Objects.requireNonNull;

import io.wirescribe.processor.model.Pointer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A schema that is made of several parts.
 *
 * @param first where its parts begin among all
 * @param last where they end: that is the schema itself, unless it only stands for them
 */
record Whole(Spot schema, int first, int last) {

    private static final String PROPERTIES = "properties";
    private static final String ALL_OF = "allOf";

    /** What all items are, or all entries. */
    private static final Set<String> OF_ALL =
            Set.of("items", "additionalProperties", "unevaluatedItems", "unevaluatedProperties");

    private static final Pattern BRANCH = Pattern.compile("/allOf/[0-9]+");

    /** The same, with so many other parts before its own. */
    Whole after(int others) {
        return new Whole(schema, first + others, last + others);
    }

    boolean has(int from, int to) {
        return first <= from && to <= last;
    }

    /**
     * The place of a part that the schema itself does not write, but means. What is said by reference can contain
     * itself, and the way into it would have no end: in what is meant within something that is meant, each part that is
     * not written like that has one place.
     *
     * @param way to the part, which is a property, or what items or entries are
     * @param said what describes it, the last word last
     */
    Spot meant(List<String> way, List<Spot> said) {
        var place = schema.meant(way, schema, said);
        var outermost = place;
        for (var above = place.parent(); above != null; above = above.parent()) {
            outermost = part(above) && !above.besides().isEmpty() ? above : outermost;
        }
        if (outermost == place || written(place, outermost, said)) {
            return place;
        }
        boolean again =
                way(outermost).equals(way) && pointers(outermost.besides()).equals(pointers(said));
        return again ? outermost : within(outermost, way, said);
    }

    private Spot within(Spot outermost, List<String> way, List<Spot> said) {
        var last = said.get(said.size() - 1).pointer().toString();
        return whole(outermost).meant(List.of(ALL_OF, last), schema, List.of()).meant(way, schema, said);
    }

    /** The schema that has a part that is meant, here or far within. */
    private static Spot whole(Spot part) {
        var holder = holder(part);
        var within = holder.parent();
        boolean far =
                within != null && within.name().equals(ALL_OF) && holder.name().contains("#");
        return far ? above(above(holder)) : holder;
    }

    private static Spot holder(Spot part) {
        return property(part) ? above(above(part)) : above(part);
    }

    private static Spot above(Spot spot) {
        return requireNonNull(spot.parent());
    }

    /** Whether one that describes it is as deep within others as the place is within the outermost that is meant. */
    private static boolean written(Spot place, Spot outermost, List<Spot> said) {
        int length = holder(outermost).fragment().length();
        var way = withoutBranches(place.fragment().substring(length));
        return said.stream().anyMatch(each -> withoutBranches(each.fragment()).endsWith(way));
    }

    private static List<Pointer> pointers(List<Spot> said) {
        return said.stream().map(Spot::pointer).toList();
    }

    private static boolean part(Spot spot) {
        return property(spot) || OF_ALL.contains(spot.name());
    }

    private static List<String> way(Spot part) {
        return property(part) ? List.of(PROPERTIES, part.name()) : List.of(part.name());
    }

    private static boolean property(Spot spot) {
        var holder = spot.parent();
        return holder != null && holder.name().equals(PROPERTIES);
    }

    private static String withoutBranches(String fragment) {
        return BRANCH.matcher(fragment).replaceAll("");
    }
}
