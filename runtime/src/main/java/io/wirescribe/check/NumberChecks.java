package io.wirescribe.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Ranges, steps, and that a number is one. */
abstract class NumberChecks extends UpperBounds {

    NumberChecks(String type) {
        super(type);
    }

    /**
     * The number must be in a range whose ends belong to it.
     *
     * @param name the property
     * @param value its value
     * @param min the smallest allowed value
     * @param max the greatest allowed value
     * @return this
     */
    public final Constraints between(String name, long value, long min, long max) {
        return atLeast(name, value, min).atMost(name, value, max);
    }

    /**
     * The number must be in a range whose ends belong to it.
     *
     * @param name the property
     * @param value its value
     * @param min the smallest allowed value
     * @param max the greatest allowed value
     * @return this
     */
    public final Constraints between(String name, long value, double min, double max) {
        return atLeast(name, value, min).atMost(name, value, max);
    }

    /**
     * The number must be in a range whose ends belong to it.
     *
     * @param name the property
     * @param value its value
     * @param min the smallest allowed value
     * @param max the greatest allowed value
     * @return this
     */
    public final Constraints between(String name, double value, double min, double max) {
        return atLeast(name, value, min).atMost(name, value, max);
    }

    /**
     * The number must be in a range whose ends belong to it.
     *
     * @param name the property
     * @param value its value
     * @param min the smallest allowed value
     * @param max the greatest allowed value
     * @return this
     */
    public final Constraints between(String name, float value, double min, double max) {
        return atLeast(name, value, min).atMost(name, value, max);
    }

    /**
     * The number must be in a range whose ends belong to it.
     *
     * @param name the property
     * @param value its value
     * @param min the smallest allowed value
     * @param max the greatest allowed value
     * @return this
     */
    public final Constraints between(String name, @Nullable Number value, long min, long max) {
        return atLeast(name, value, min).atMost(name, value, max);
    }

    /**
     * The number must be in a range whose ends belong to it.
     *
     * @param name the property
     * @param value its value
     * @param min the smallest allowed value
     * @param max the greatest allowed value
     * @return this
     */
    public final Constraints between(String name, @Nullable Number value, double min, double max) {
        return atLeast(name, value, min).atMost(name, value, max);
    }

    /**
     * The number must be in a range whose ends belong to it.
     *
     * @param name the property
     * @param value its value
     * @param min the smallest allowed value, an exact decimal
     * @param max the greatest allowed value, an exact decimal
     * @return this
     */
    public final Constraints between(String name, @Nullable Number value, String min, String max) {
        return atLeast(name, value, min).atMost(name, value, max);
    }

    /**
     * The number must be one, and not infinite: what a number without a range must be.
     *
     * @param name the property
     * @param value its value
     * @return this
     */
    public final Constraints finite(String name, double value) {
        return Double.isFinite(value) ? self() : notFinite(name, value);
    }

    /**
     * The number must be one, and not infinite: what a number without a range must be.
     *
     * @param name the property
     * @param value its value
     * @return this
     */
    public final Constraints finite(String name, @Nullable Number value) {
        return value == null || Exact.finite(value) ? self() : notFinite(name, value);
    }

    /**
     * The number must be a multiple of another.
     *
     * @param name the property
     * @param value its value
     * @param divisor the other number, greater than 0
     * @return this
     */
    public final Constraints multipleOf(String name, long value, long divisor) {
        return value % divisor == 0 ? self() : notMultiple(name, value, Exact.decimal(divisor));
    }

    /**
     * The number must be a multiple of another.
     *
     * @param name the property
     * @param value its value
     * @param divisor the other number, greater than 0
     * @return this
     */
    public final Constraints multipleOf(String name, long value, double divisor) {
        return multipleOf(name, (Number) value, divisor);
    }

    /**
     * The number must be a multiple of another.
     *
     * @param name the property
     * @param value its value
     * @param divisor the other number, greater than 0
     * @return this
     */
    public final Constraints multipleOf(String name, double value, double divisor) {
        return multipleOf(name, (Number) value, divisor);
    }

    /**
     * The number must be a multiple of another.
     *
     * @param name the property
     * @param value its value
     * @param divisor the other number, greater than 0
     * @return this
     */
    public final Constraints multipleOf(String name, float value, double divisor) {
        return multipleOf(name, (Number) value, divisor);
    }

    /**
     * The number must be a multiple of another.
     *
     * @param name the property
     * @param value its value
     * @param divisor the other number, greater than 0
     * @return this
     */
    public final Constraints multipleOf(String name, @Nullable Number value, long divisor) {
        return value == null || (Exact.finite(value) && Exact.divides(Exact.decimal(divisor), value))
                ? self()
                : notMultiple(name, value, Exact.decimal(divisor));
    }

    /**
     * The number must be a multiple of another.
     *
     * @param name the property
     * @param value its value
     * @param divisor the other number, greater than 0
     * @return this
     */
    public final Constraints multipleOf(String name, @Nullable Number value, double divisor) {
        return value == null || (Exact.finite(value) && Exact.divides(Exact.decimal(divisor), value))
                ? self()
                : notMultiple(name, value, Exact.decimal(divisor));
    }

    /**
     * The number must be a multiple of another.
     *
     * @param name the property
     * @param value its value
     * @param divisor the other number, greater than 0, an exact decimal
     * @return this
     */
    public final Constraints multipleOf(String name, @Nullable Number value, String divisor) {
        return value == null || (Exact.finite(value) && Exact.divides(new BigDecimal(divisor), value))
                ? self()
                : notMultiple(name, value, new BigDecimal(divisor));
    }
}
