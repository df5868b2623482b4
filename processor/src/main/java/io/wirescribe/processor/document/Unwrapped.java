package io.wirescribe.processor.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schema and what is wrapped around it.
 *
 * @param core says what it is; null if it cannot be found
 * @param layers the wrappers, the outermost first
 * @param start where it began: the outermost layer, or the core
 */
record Unwrapped(@Nullable Spot core, List<Spot> layers, Spot start) {

    Unwrapped {
        layers = List.copyOf(layers);
    }

    /** The wrappers and what they are around. */
    List<Spot> all() {
        List<Spot> all = new ArrayList<>(layers);
        if (core != null) {
            all.add(core);
        } else if (layers.isEmpty()) {
            all.add(start);
        }
        return all;
    }

    /** Those written in the place itself, not somewhere it refers to. */
    List<Spot> own() {
        return all().stream().filter(spot -> spot.within(start)).toList();
    }

    /** The wrappers which are written around the core in its own place. */
    List<Spot> around() {
        return core == null
                ? List.of()
                : layers.stream().filter(layer -> core.within(layer)).toList();
    }

    boolean nullable() {
        return all().stream().anyMatch(Nullability::allows);
    }
}
