package io.wirescribe.processor.document;

import java.util.ArrayList;
import java.util.Collections;
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

    /**
     * Where the kind of a base is described that this is. What adds nothing to the base is a kind of it too, and where
     * the base is meant itself it is its own.
     */
    @Nullable
    Spot kind(Spot base) {
        return core == null || !core.pointer().equals(base.pointer())
                ? core
                : layers.stream()
                        .filter(layer -> layer.reference() == null)
                        .findFirst()
                        .orElse(core);
    }

    /** The wrappers, what they are around, and what that is put together from. */
    List<Spot> all() {
        var all = whole();
        all.addAll(inside());
        return all;
    }

    private List<Spot> whole() {
        List<Spot> whole = new ArrayList<>(layers);
        if (core != null) {
            whole.add(core);
            whole.addAll(lastWord(core));
        } else if (layers.isEmpty()) {
            whole.add(start);
        }
        return whole;
    }

    /** What stands for others that describe the same elsewhere says nothing itself. */
    private static List<Spot> lastWord(Spot core) {
        var others = core.besides();
        return core.names().isEmpty() && !others.isEmpty()
                ? others.subList(others.size() - 1, others.size())
                : List.of();
    }

    /** What the core is put together from in its own place, and not by reference, the last word first. */
    List<Spot> inside() {
        if (core == null) {
            return List.of();
        }
        List<Spot> inside = new ArrayList<>(core.itemsOf("allOf"));
        for (var word : List.of("oneOf", "anyOf")) {
            var branches = Nullability.without(core.itemsOf(word));
            inside.addAll(branches.size() == 1 ? branches : List.of());
        }
        inside.removeIf(branch -> branch.reference() != null);
        inside.addAll(0, core.besides());
        Collections.reverse(inside);
        return inside;
    }

    /** Those written in the place itself, or where the same is described too, not somewhere it refers to. */
    List<Spot> own() {
        List<Spot> places = new ArrayList<>(start.besides());
        places.add(start);
        return all().stream()
                .filter(spot -> places.stream().anyMatch(spot::within))
                .toList();
    }

    /** The wrappers which are written around the core in its own place, and what they wrap with it. */
    List<Spot> around() {
        var around = layers.stream()
                .filter(layer -> core != null && core.within(layer))
                .toList();
        return around.isEmpty()
                ? around
                : layers.stream().filter(layer -> layer.within(around.get(0))).toList();
    }

    boolean nullable() {
        return whole().stream().anyMatch(Nullability::allows);
    }
}
