package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Type.Scalar;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.List;

/** What a choice demands of a value that is of one type whichever it is: to keep what one of the branches says. */
final class Either {

    private static final int MOST = 50;

    private final Limits limits;

    Either(Limits limits) {
        this.limits = limits;
    }

    /** Nothing if one of the branches demands nothing, or there is none. */
    List<Limit> of(Type type, List<Parts> branches) {
        return any(branches.stream()
                .map(branch -> limits.ofNarrower(type, branch))
                .distinct()
                .toList());
    }

    /** What values demand that are carried as what holds them all; nothing if one of them demands nothing. */
    static List<Limit> carried(Type widest, List<Value> values) {
        return any(values.stream().map(value -> kept(widest, value)).distinct().toList());
    }

    private static List<Limit> any(List<List<Limit>> alternatives) {
        if (alternatives.isEmpty()
                || alternatives.size() > MOST
                || alternatives.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        return alternatives.size() == 1 ? alternatives.get(0) : List.of(new Limit.AnyOf(alternatives));
    }

    private static List<Limit> kept(Type widest, Value value) {
        if (widest instanceof Type.ListOf) {
            return value.limits().stream().filter(Either::ofAnyList).toList();
        }
        boolean other = !(value.type() instanceof Scalar) || (text(widest) && !text(value.type()));
        List<Limit> kept = other ? new ArrayList<>() : new ArrayList<>(value.limits());
        if (Limits.fractional(widest) && !other && !Limits.fractional(value.type())) {
            kept.add(Limits.WHOLE);
        }
        return kept;
    }

    /** Whether it counts items, and says nothing of what they are. */
    private static boolean ofAnyList(Limit limit) {
        return limit instanceof Limit.MinItems || limit instanceof Limit.MaxItems || limit instanceof Limit.UniqueItems;
    }

    private static boolean text(Type type) {
        return type.is(Kind.STRING);
    }
}
