package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Truth;
import java.util.LinkedHashMap;
import java.util.Map;

/** A property that is described twice, by two branches of an {@code allOf} or by a pattern too: it is both. */
final class Twice {

    private static final String REFERENCE = "$ref";

    /** For the time that it takes. */
    private static final int MOST = 100;

    private Twice() {}

    /**
     * What both say, in the place of the later. Of two that refer to something, and of choices, the later one holds: it
     * is meant to be the more particular one. What says nothing of the type only adds to the other.
     */
    static Spot both(Spot first, Spot later) {
        if (!(first.node() instanceof Mapping one) || !(later.node() instanceof Mapping other)) {
            return first.mapping() && !nothing(later) ? first : later;
        }
        if (one.fields().isEmpty()
                || first.besides().size() >= MOST
                || (Unwrapping.tells(later) && (choice(first) || choice(later)))) {
            return later;
        } else if (first.has(REFERENCE) && later.has(REFERENCE)) {
            return sameDocument(first, later) ? with(later, one, other) : later;
        }
        return later.upon(first);
    }

    /** Whether no value is allowed. */
    private static boolean nothing(Spot schema) {
        return schema.node() instanceof Truth truth && !truth.value();
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
}
