package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Literal;
import java.math.BigDecimal;
import java.util.List;

/** Whether a value can keep more than one of several limits. */
final class Overlaps {

    private Overlaps() {}

    /** Whether there are two of these that do not exclude each other, as far as can be told. */
    static boolean among(Limit.AnyOf limit) {
        var all = limit.alternatives();
        for (int i = 1; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!apart(all.get(i), all.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean apart(List<Limit> some, List<Limit> others) {
        return unlisted(some, others)
                || unlisted(others, some)
                || some.stream()
                        .anyMatch(one -> others.stream().anyMatch(other -> below(one, other) || below(other, one)));
    }

    /** Whether some list values none of which keeps all of the others. */
    private static boolean unlisted(List<Limit> some, List<Limit> others) {
        return some.stream()
                .map(Overlaps::values)
                .anyMatch(values -> !values.isEmpty()
                        && values.stream().noneMatch(value -> others.stream().allMatch(limit -> keeps(value, limit))));
    }

    /** Whether a value keeps a limit, as far as can be told. */
    private static boolean keeps(Literal value, Limit limit) {
        if (value instanceof Literal.Text text && limit.ofText()) {
            return Keeping.of(limit).test(text.value());
        } else if (value instanceof Literal.Numeric number && values(limit).isEmpty()) {
            return keeps(number.value(), limit);
        }
        var values = values(limit);
        return values.isEmpty() || values.contains(value);
    }

    private static boolean keeps(BigDecimal number, Limit limit) {
        if (limit instanceof Limit.MultipleOf multiple && Literal.Numeric.exact(number)) {
            return number.remainder(multiple.value()).signum() == 0;
        }
        return !below(limit, new Limit.Minimum(number, false)) && !below(new Limit.Maximum(number, false), limit);
    }

    private static boolean below(Limit most, Limit least) {
        if (most instanceof Limit.Maximum maximum && least instanceof Limit.Minimum minimum) {
            int order = maximum.value().compareTo(minimum.value());
            return order < 0 || (order == 0 && (maximum.exclusive() || minimum.exclusive()));
        } else if (most instanceof Limit.MaxLength maximum && least instanceof Limit.MinLength minimum) {
            return maximum.value() < minimum.value();
        }
        return most instanceof Limit.MaxItems maximum
                && least instanceof Limit.MinItems minimum
                && maximum.value() < minimum.value();
    }

    private static List<Literal> values(Limit limit) {
        if (limit instanceof Limit.OneOf listed) {
            return listed.values();
        }
        return limit instanceof Limit.Constant constant ? List.of(constant.value()) : List.of();
    }
}
