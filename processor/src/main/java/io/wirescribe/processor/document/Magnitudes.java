package io.wirescribe.processor.document;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** How large the integers are that schemas speak of, whatever their format says. */
final class Magnitudes {

    private static final BigDecimal BEYOND_INT = BigDecimal.valueOf(1L << 31);

    /** As a double, which is what many documents have been through that say 9223372036854776000. */
    private static final double BEYOND_LONG = 0x1p63;

    private Magnitudes() {}

    /** Whether an int can be all that is allowed, as far as that is written; what is excluded may be one beyond. */
    static boolean ofInts(Parts parts) {
        return numbers(parts, "minimum", "maximum", "multipleOf", "default", "const")
                        .allMatch(value -> value.compareTo(BEYOND_INT) < 0 && value.compareTo(BEYOND_INT.negate()) >= 0)
                && numbers(parts, "exclusiveMinimum", "exclusiveMaximum")
                        .allMatch(value -> value.abs().compareTo(BEYOND_INT) <= 0);
    }

    /** Whether a range has no end of its own, so that it is its format's. */
    static boolean endless(Parts parts) {
        return numbers(parts, "maximum", "exclusiveMaximum").findAny().isEmpty();
    }

    /** Whether something written says that there are numbers between two integers. */
    static boolean ofFractions(Parts parts) {
        return numbers(parts, "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "default")
                .anyMatch(value -> value.stripTrailingZeros().scale() > 0);
    }

    /** Whether a range reaches beyond what a long can be. */
    static boolean beyondLongs(Parts parts) {
        return numbers(parts, "minimum", "exclusiveMinimum").anyMatch(value -> value.doubleValue() < -BEYOND_LONG)
                || numbers(parts, "maximum", "exclusiveMaximum").anyMatch(value -> value.doubleValue() > BEYOND_LONG);
    }

    private static Stream<BigDecimal> numbers(Parts parts, String... words) {
        return Stream.of(words)
                .flatMap(word -> parts.all().stream().map(part -> part.numberOf(word)))
                .filter(Objects::nonNull);
    }
}
