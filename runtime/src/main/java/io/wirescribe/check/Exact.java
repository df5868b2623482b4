package io.wirescribe.check;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Compares numbers by what their shortest decimal text says, because that is what is sent: {@code 0.1f} is 0.1, and a
 * long beyond 2^53 is not rounded to meet a double.
 */
final class Exact {

    private static final double TWO_TO_63 = 0x1p63;
    private static final long TWO_TO_53 = 1L << 53;
    private static final int LONGEST_PLAIN = 20;

    /** More than lie between the largest and the smallest double. */
    private static final int MOST_ZEROS = 1000;

    private Exact() {}

    static int compare(long value, double limit) {
        if (limit >= TWO_TO_63) {
            return -1;
        }
        if (limit < -TWO_TO_63) {
            return 1;
        }
        long whole = (long) limit;
        return value == whole ? compare((double) whole, limit) : Long.compare(value, whole);
    }

    static int compare(double value, double limit) {
        return value < limit ? -1 : value > limit ? 1 : 0;
    }

    /** Rounding keeps order, so only a float that the limit itself rounds to needs its decimals. */
    static int compare(float value, double limit) {
        float nearest = (float) limit;
        return value == nearest ? decimal(value).compareTo(decimal(limit)) : Float.compare(value, nearest);
    }

    static int compare(Number value, double limit) {
        if (value instanceof Double number) {
            return compare(number.doubleValue(), limit);
        }
        if (value instanceof Long || value instanceof Integer) {
            return compare(value.longValue(), limit);
        }
        return value instanceof Float number
                ? compare(number.floatValue(), limit)
                : decimal(value).compareTo(decimal(limit));
    }

    static int compare(Number value, long limit) {
        if (value instanceof Long || value instanceof Integer) {
            return Long.compare(value.longValue(), limit);
        }
        if (value instanceof Double number) {
            return -compare(limit, number.doubleValue());
        }
        return -TWO_TO_53 <= limit && limit <= TWO_TO_53
                ? compare(value, (double) limit)
                : decimal(value).compareTo(decimal(limit));
    }

    static int compare(Number value, BigDecimal limit) {
        return decimal(value).compareTo(limit);
    }

    /** Whether a value is one that a document gives; numbers are compared by value. */
    static boolean same(Object value, Object expected) {
        return value.equals(expected)
                || (value instanceof Number number
                        && expected instanceof Number other
                        && finite(number)
                        && compare(number, decimal(other)) == 0);
    }

    /** A number is never unfolded whose exponent alone makes it long. */
    static boolean divides(BigDecimal divisor, Number value) {
        var number = decimal(value);
        long zeros = (long) divisor.scale() - number.scale();
        if (zeros <= MOST_ZEROS) {
            return number.remainder(divisor).signum() == 0;
        }
        var modulus = divisor.unscaledValue();
        var power = BigInteger.TEN.modPow(BigInteger.valueOf(zeros), modulus);
        return number.unscaledValue().multiply(power).mod(modulus).signum() == 0;
    }

    static boolean finite(Number value) {
        return !(value instanceof Double || value instanceof Float) || Double.isFinite(value.doubleValue());
    }

    static BigDecimal decimal(Number value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        return value instanceof BigInteger integer ? new BigDecimal(integer) : new BigDecimal(value.toString());
    }

    static String plain(Number value) {
        var number = decimal(value);
        if (Math.abs((long) number.scale()) > MOST_ZEROS) {
            return number.toString();
        }
        var stripped = number.stripTrailingZeros();
        return Math.abs(stripped.scale()) > LONGEST_PLAIN ? stripped.toString() : stripped.toPlainString();
    }
}
