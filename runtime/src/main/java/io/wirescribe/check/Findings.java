package io.wirescribe.check;

import static java.util.Objects.requireNonNull;

import io.wirescribe.check.ConstraintViolationException.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been found wrong so far; allocates nothing as long as that is nothing. */
abstract class Findings {

    private static final int[] NOWHERE = {};

    private final String type;
    private int[] indices = NOWHERE;
    private int depth;
    private @Nullable List<Violation> violations;
    private @Nullable Condition condition;

    Findings(String type) {
        this.type = requireNonNull(type, "type");
    }

    abstract Constraints self();

    final void enter() {
        depth++;
        if (depth > indices.length) {
            indices = Arrays.copyOf(indices, depth + 2);
        }
    }

    final void at(int index) {
        indices[depth - 1] = index;
    }

    final void leave() {
        depth--;
    }

    /** What is found from here on is found because of this; returns the condition there was before. */
    final @Nullable Condition enter(Condition inner) {
        var outer = condition;
        condition = outer == null ? inner : outer.and(inner);
        return outer;
    }

    final void leave(@Nullable Condition outer) {
        condition = outer;
    }

    final Constraints found(String name, String demand) {
        return found(name, demand, "");
    }

    final Constraints found(String name, String demand, String fact) {
        return add(name, condition == null ? demand + fact : demand + " " + condition + fact);
    }

    /** The same finding by several checks of one property, such as NaN, is one. */
    private Constraints add(String name, String message) {
        if (violations == null) {
            violations = new ArrayList<>();
        }
        var violation = new Violation(name + place(), message);
        if (!violations.contains(violation)) {
            violations.add(violation);
        }
        return self();
    }

    final Constraints violated(String name, Number value, Bound bound, BigDecimal limit) {
        if (!Exact.finite(value)) {
            return notFinite(name, value);
        }
        return found(name, "must be " + bound.words + " " + Exact.plain(limit), " but was " + Exact.plain(value));
    }

    final Constraints notFinite(String name, Number value) {
        return add(name, "must be a finite number but was " + value);
    }

    final Constraints notMultiple(String name, Number value, BigDecimal divisor) {
        if (!Exact.finite(value)) {
            return notFinite(name, value);
        }
        return found(name, "must be a multiple of " + Exact.plain(divisor), " but was " + Exact.plain(value));
    }

    final Constraints tooSmall(String name, int limit, String what, int count) {
        return found(name, "must have at least " + counted(limit, what), " but has " + count);
    }

    final Constraints tooLarge(String name, int limit, String what, int count) {
        return found(name, "must have at most " + counted(limit, what), " but has " + count);
    }

    private static String counted(int count, String what) {
        if (count == 1) {
            return count + " " + what;
        }
        return count + (what.equals("property") ? " properties" : " " + what + "s");
    }

    private String place() {
        var place = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            place.append('[').append(indices[i]).append(']');
        }
        return place.toString();
    }

    final boolean clean() {
        return violations == null;
    }

    final ConstraintViolationException exception() {
        if (violations == null) {
            throw new IllegalStateException(type + ": no constraint is violated");
        }
        return new ConstraintViolationException(type, violations);
    }
}
