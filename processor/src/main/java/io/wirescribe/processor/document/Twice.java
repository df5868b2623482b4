package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part that may be described twice, a property, or what items or entries are, by two branches of an {@code allOf} or
 * by a pattern too: it is both.
 *
 * @param part all that is said of it, in the place of what is said last
 * @param first which of the parts of a schema says the first of that
 * @param last which of them says the last
 */
record Twice(Spot part, int first, int last) {

    private static final String REFERENCE = "$ref";
    private static final String ALL_OF = "allOf";

    /** For the time that it takes. */
    private static final int MOST = 100;

    Twice(Spot part, int at) {
        this(part, at, at);
    }

    Twice and(Twice later) {
        var both = both(part, later.part);
        return both == later.part ? later : new Twice(both, Math.min(first, later.first), Math.max(last, later.last));
    }

    /**
     * The part, in the place that the smallest schema has for it that is made of all that describe it. What is said
     * last may be said by another one, where that is all there is, or where others add something else to it.
     */
    Spot placed(List<String> way, List<Whole> wholes) {
        if (first == last || part.besides().isEmpty()) {
            return part;
        }
        var said = new ArrayList<>(part.besides());
        said.add(part.besides(List.of()));
        if (Unwrapping.substantial(said).size() < 2) {
            return part;
        }
        return wholes.stream()
                .filter(whole -> whole.has(first, last))
                .findFirst()
                .filter(whole -> !part.within(whole.schema()))
                .map(whole -> whole.meant(way, said))
                .orElse(part);
    }

    /**
     * What both say, in the place of the later. Of two that refer to different things, and of choices, the later one
     * holds: it is meant to be the more particular one. What says nothing of the type only adds to the other.
     */
    private static Spot both(Spot first, Spot later) {
        if (!(first.node() instanceof Mapping one) || !(later.node() instanceof Mapping other)) {
            return first.mapping() && !later.allowsNothing() ? first : later;
        }
        if (first.besides().size() >= MOST || (Unwrapping.tells(later) && (choice(first) || choice(later)))) {
            return later;
        } else if (one.fields().isEmpty() || sameWords(first, later)) {
            return first.besides().isEmpty() ? later : later.besides(first.besides());
        } else if (sameReference(first, later)) {
            return later.upon(first.with(Siblings.adding(first, one)));
        } else if (first.has(REFERENCE) && later.has(REFERENCE)) {
            return first.sameDocument(later) ? with(later, one, other) : later;
        }
        return later.upon(first);
    }

    private static boolean sameWords(Spot first, Spot later) {
        return Likeness.WRITTEN.of(first.node(), later.node()) && first.sameDocument(later);
    }

    /** Whether both are what the same reference leads to. */
    private static boolean sameReference(Spot first, Spot later) {
        var reference = reference(first);
        return reference != null && reference.equals(reference(later)) && first.sameDocument(later);
    }

    private static @Nullable String reference(Spot schema) {
        var branches = schema.itemsOf(ALL_OF);
        if (branches.isEmpty() || schema.has(REFERENCE)) {
            return schema.textOf(REFERENCE);
        }
        var only = branches.get(0);
        return branches.size() == 1 && only.names().equals(Set.of(REFERENCE)) ? only.textOf(REFERENCE) : null;
    }

    private static boolean choice(Spot schema) {
        return schema.has("oneOf") || schema.has("anyOf");
    }

    /** The keywords of both, the later ones first. */
    private static Spot with(Spot later, Mapping one, Mapping other) {
        Map<String, Node> fields = new LinkedHashMap<>(other.fields());
        one.fields().forEach(fields::putIfAbsent);
        return later.with(new Mapping(fields, other.line(), other.column()));
    }
}
