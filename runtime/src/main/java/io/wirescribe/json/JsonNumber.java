package io.wirescribe.json;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number of any size and precision. Equal by value: {@code 1}, {@code 1.0} and {@code 10e-1} are the same.
 *
 * @param value the number, written as it is spelled
 */
public record JsonNumber(BigDecimal value) implements JsonValue {

    /** @throws NullPointerException if the number is null */
    public JsonNumber {
        requireNonNull(value, "value");
    }

    static JsonNumber of(Number number) {
        if (number instanceof BigDecimal decimal) {
            return new JsonNumber(decimal);
        }
        if (number instanceof BigInteger integer) {
            return new JsonNumber(new BigDecimal(integer));
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException("a JSON number must be finite");
            }
            return new JsonNumber(new BigDecimal(number.toString()));
        }
        return new JsonNumber(BigDecimal.valueOf(number.longValue()));
    }

    @Override
    public long asLong() {
        try {
            return value.longValueExact();
        } catch (ArithmeticException e) {
            throw JsonException.because("expected an integer of 64 bits but was another number");
        }
    }

    @Override
    public double asDouble() {
        var number = value.doubleValue();
        if (Double.isInfinite(number)) {
            throw JsonException.because("the number is too large for a double");
        }
        return number;
    }

    @Override
    public Object unwrap() {
        return value.scale() == 0 ? value.toBigInteger() : value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber number && value.compareTo(number.value) == 0;
    }

    /** Of the nearest double, which is the same for all that are equal. */
    @Override
    public int hashCode() {
        return Double.hashCode(value.doubleValue());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
