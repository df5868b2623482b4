package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Type.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers that several schemas allow together. A bound that no number of the kind can pass is left out. */
final class Ranges {

    /** Beyond this no kind of number reaches, and dividing would take long. */
    private static final int LARGEST_EXPONENT = 400;

    private final Remarks remarks;
    private final Numbers numbers;

    Ranges(Remarks remarks) {
        this.remarks = remarks;
        this.numbers = new Numbers(remarks);
    }

    List<Limit> of(Kind kind, List<Spot> schemas) {
        Bound low = null;
        Bound high = null;
        List<Limit> steps = new ArrayList<>();
        for (var schema : schemas) {
            low = tighter(low, bound(kind, schema, "minimum", "exclusiveMinimum", -1), -1);
            high = tighter(high, bound(kind, schema, "maximum", "exclusiveMaximum", 1), 1);
            step(kind, schema, steps);
        }
        if (low != null && high != null && empty(low, high)) {
            remarks.warning(low.at(), "minimum and maximum leave no number to choose: neither is checked");
            return steps;
        }
        List<Limit> limits = new ArrayList<>();
        if (low != null && possible(kind, low, -1)) {
            limits.add(new Limit.Minimum(low.value(), low.exclusive()));
        }
        if (high != null && possible(kind, high, 1)) {
            limits.add(new Limit.Maximum(high.value(), high.exclusive()));
        }
        limits.addAll(steps);
        return limits;
    }

    /** Both spellings of a bound: {@code exclusiveMinimum: true} beside the minimum, and a number of its own. */
    private @Nullable Bound bound(Kind kind, Spot schema, String word, String exclusiveWord, int side) {
        var value = numbers.of(schema, word);
        var plain = value == null ? null : bound(kind, schema, value, schema.truthOf(exclusiveWord), side);
        var own = numbers.of(schema, exclusiveWord);
        return own == null ? plain : tighter(plain, bound(kind, schema, own, true, side), side);
    }

    private static Bound bound(Kind kind, Spot at, BigDecimal value, boolean exclusive, int side) {
        if (!integer(kind) || value.stripTrailingZeros().scale() <= 0) {
            return new Bound(value, exclusive, at);
        }
        var inner = value.setScale(0, side < 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return new Bound(inner, false, at);
    }

    private static @Nullable Bound tighter(@Nullable Bound one, @Nullable Bound other, int side) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int compared = one.value().compareTo(other.value()) * side;
        return compared < 0 || (compared == 0 && one.exclusive()) ? one : other;
    }

    private static boolean empty(Bound low, Bound high) {
        int compared = low.value().compareTo(high.value());
        return compared > 0 || (compared == 0 && (low.exclusive() || high.exclusive()));
    }

    /** Whether a bound is one that some number of the kind passes and some other does not. */
    private boolean possible(Kind kind, Bound bound, int side) {
        var smallest = smallest(kind);
        var largest = largest(kind);
        var beyond = side < 0 ? largest : smallest;
        int toBeyond = bound.value().compareTo(beyond) * side;
        if (toBeyond < 0 || (toBeyond == 0 && bound.exclusive())) {
            remarks.warning(bound.at(), "a bound that no %s can keep is not checked".formatted(name(kind)));
            return false;
        }
        int toEnd = bound.value().compareTo(side < 0 ? smallest : largest) * side;
        return toEnd < 0 || (toEnd == 0 && bound.exclusive());
    }

    private void step(Kind kind, Spot schema, List<Limit> steps) {
        var step = numbers.of(schema, "multipleOf");
        if (step == null) {
            return;
        } else if (step.signum() <= 0 || huge(step)) {
            remarks.warning(schema, "`multipleOf` must be a number above 0: it is not checked");
        } else if (!integer(kind) || step.compareTo(BigDecimal.ONE) != 0) {
            var limit = new Limit.MultipleOf(step);
            if (!steps.contains(limit)) {
                steps.add(limit);
            }
        }
    }

    private static boolean huge(BigDecimal value) {
        return Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT;
    }

    private static boolean integer(Kind kind) {
        return kind == Kind.INT32 || kind == Kind.INT64;
    }

    private static BigDecimal smallest(Kind kind) {
        return switch (kind) {
            case INT32 -> BigDecimal.valueOf(Integer.MIN_VALUE);
            case INT64 -> BigDecimal.valueOf(Long.MIN_VALUE);
            default -> largest(kind).negate();
        };
    }

    private static BigDecimal largest(Kind kind) {
        return switch (kind) {
            case INT32 -> BigDecimal.valueOf(Integer.MAX_VALUE);
            case INT64 -> BigDecimal.valueOf(Long.MAX_VALUE);
            case FLOAT -> new BigDecimal(Float.MAX_VALUE);
            default -> new BigDecimal(Double.MAX_VALUE);
        };
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case INT32 -> "32-bit integer";
            case INT64 -> "64-bit integer";
            default -> "number";
        };
    }

    /** @param at the schema that says so */
    private record Bound(BigDecimal value, boolean exclusive, Spot at) {}
}
