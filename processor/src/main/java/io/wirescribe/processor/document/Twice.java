package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A property that is described twice, by two branches of an {@code allOf} or by a pattern too: it is both. */
final class Twice {

    private static final String REFERENCE = "$ref";
    private static final String ALL = "allOf";

    private Twice() {}

    /**
     * What both say, in the place of the later. Of two that refer to something, and of choices, the later one holds: it
     * is meant to be the more particular one.
     */
    static Spot both(Spot first, Spot later) {
        if (!(first.node() instanceof Mapping one) || !(later.node() instanceof Mapping other)) {
            return first.mapping() ? first : later;
        } else if (!sameDocument(first, later)
                || choice(first)
                || choice(later)
                || one.fields().isEmpty()) {
            return later;
        }
        boolean refers = first.has(REFERENCE);
        if (later.has(REFERENCE)) {
            return refers || !Unwrapping.substantial(first) ? with(later, one, other) : beside(later, one, other);
        }
        return refers && !Unwrapping.says(later) ? with(later, one, other) : beside(later, one, other);
    }

    private static boolean sameDocument(Spot first, Spot later) {
        return first.pointer().document().equals(later.pointer().document());
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

    /** The later one, and that the first one holds too. */
    private static Spot beside(Spot later, Mapping one, Mapping other) {
        Map<String, Node> fields = new LinkedHashMap<>(other.fields());
        var more = fields.get(ALL) instanceof Sequence all ? all.items() : List.<Node>of();
        var all = new ArrayList<>(Stream.concat(Stream.of(one), more.stream()).toList());
        fields.put(ALL, new Sequence(all, other.line(), other.column()));
        return later.with(new Mapping(fields, other.line(), other.column()));
    }
}
