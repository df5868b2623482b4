package io.wirescribe.processor.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A JSON value that a document fixes: a {@code const}, a {@code default}. */
public sealed interface Literal {

    /** What it is where no JSON is sent, such as in a header; null if it is nothing there. */
    default @Nullable String text() {
        return null;
    }

    record Text(String value) implements Literal {

        @Override
        public String text() {
            return value;
        }
    }

    record Numeric(BigDecimal value) implements Literal {

        /** A number can have more zeros than there is memory for. */
        private static final int MOST_ZEROS = 19;

        /** Whether a double holds the value as it is written. */
        public static boolean exact(BigDecimal value) {
            var nearest = value.doubleValue();
            return !Double.isInfinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(value) == 0;
        }

        /** As people write it, {@code 1} for {@code 1.0}. */
        @Override
        public String text() {
            return Math.abs((long) value.scale()) > MOST_ZEROS
                    ? value.toString()
                    : value.stripTrailingZeros().toPlainString();
        }
    }

    record Truth(boolean value) implements Literal {

        @Override
        public String text() {
            return String.valueOf(value);
        }
    }

    /** JSON's {@code null}. */
    record Null() implements Literal {}

    /**
     * An array or an object.
     *
     * @param json the value, written as JSON
     */
    record Structure(String json) implements Literal {}
}
