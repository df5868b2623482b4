package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Type.Anything;
import io.wirescribe.processor.model.Value;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lists and maps that are being read: what is within itself, or within too many, is plain JSON. */
final class Nesting {

    private static final Value PLAIN = Value.of(new Anything());
    private static final int DEEPEST = 50;

    /** Sorts of items within sorts of items double at each level, and so does the code that checks them. */
    private static final int DEEPEST_SORTS = 5;

    private static final int MOST_SORTS = 1000;

    private final Remarks remarks;

    /** One that contains itself would have no end. */
    private final Set<Node> inside = Collections.newSetFromMap(new IdentityHashMap<>());

    /** How many sorts of items or entries the one being read is within, and how many the outermost list or map has. */
    private int depth;

    private int sorts;

    Nesting(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Reads a list or a map. */
    Value within(Spot schema, Supplier<Value> reading) {
        if (inside.isEmpty()) {
            sorts = 0;
        }
        if (inside.size() > DEEPEST || !inside.add(schema.node())) {
            remarks.note(schema, "an array or map that contains itself is carried as plain JSON");
            return PLAIN;
        }
        try {
            return reading.get();
        } finally {
            inside.remove(schema.node());
        }
    }

    /**
     * Reads one of several sorts of items or entries that a list or a map holds.
     *
     * @param schema of the sort; null if nothing is said of it
     */
    Value sort(@Nullable Spot schema, Supplier<Value> reading) {
        sorts = inside.isEmpty() ? 1 : sorts + 1;
        if (schema != null && (depth >= DEEPEST_SORTS || sorts > MOST_SORTS)) {
            remarks.note(schema, "too many lists and maps of several sorts within each other: any JSON is accepted");
            return PLAIN;
        }
        depth++;
        try {
            return reading.get();
        } finally {
            depth--;
        }
    }
}
