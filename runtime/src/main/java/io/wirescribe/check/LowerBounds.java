package io.wirescribe.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a number must not fall below. */
abstract class LowerBounds extends Findings {

    LowerBounds(String type) {
        super(type);
    }

    /**
     * The number must be at least the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints atLeast(String name, long value, long limit) {
        return value >= limit ? self() : violated(name, value, Bound.AT_LEAST, Exact.decimal(limit));
    }

    /**
     * The number must be at least the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints atLeast(String name, long value, double limit) {
        return Exact.compare(value, limit) >= 0 ? self() : violated(name, value, Bound.AT_LEAST, Exact.decimal(limit));
    }

    /**
     * The number must be at least the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints atLeast(String name, double value, double limit) {
        return value >= limit && Double.isFinite(value)
                ? self()
                : violated(name, value, Bound.AT_LEAST, Exact.decimal(limit));
    }

    /**
     * The number must be at least the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints atLeast(String name, float value, double limit) {
        return Float.isFinite(value) && Exact.compare(value, limit) >= 0
                ? self()
                : violated(name, value, Bound.AT_LEAST, Exact.decimal(limit));
    }

    /**
     * The number must be at least the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints atLeast(String name, @Nullable Number value, long limit) {
        return value == null || (Exact.finite(value) && Exact.compare(value, limit) >= 0)
                ? self()
                : violated(name, value, Bound.AT_LEAST, Exact.decimal(limit));
    }

    /**
     * The number must be at least the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints atLeast(String name, @Nullable Number value, double limit) {
        return value == null || (Exact.finite(value) && Exact.compare(value, limit) >= 0)
                ? self()
                : violated(name, value, Bound.AT_LEAST, Exact.decimal(limit));
    }

    /**
     * The number must be at least the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit, an exact decimal
     * @return this
     */
    public final Constraints atLeast(String name, @Nullable Number value, String limit) {
        return value == null || (Exact.finite(value) && Exact.compare(value, new BigDecimal(limit)) >= 0)
                ? self()
                : violated(name, value, Bound.AT_LEAST, new BigDecimal(limit));
    }

    /**
     * The number must be above the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints above(String name, long value, long limit) {
        return value > limit ? self() : violated(name, value, Bound.ABOVE, Exact.decimal(limit));
    }

    /**
     * The number must be above the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints above(String name, long value, double limit) {
        return Exact.compare(value, limit) > 0 ? self() : violated(name, value, Bound.ABOVE, Exact.decimal(limit));
    }

    /**
     * The number must be above the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints above(String name, double value, double limit) {
        return value > limit && Double.isFinite(value)
                ? self()
                : violated(name, value, Bound.ABOVE, Exact.decimal(limit));
    }

    /**
     * The number must be above the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints above(String name, float value, double limit) {
        return Float.isFinite(value) && Exact.compare(value, limit) > 0
                ? self()
                : violated(name, value, Bound.ABOVE, Exact.decimal(limit));
    }

    /**
     * The number must be above the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints above(String name, @Nullable Number value, long limit) {
        return value == null || (Exact.finite(value) && Exact.compare(value, limit) > 0)
                ? self()
                : violated(name, value, Bound.ABOVE, Exact.decimal(limit));
    }

    /**
     * The number must be above the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints above(String name, @Nullable Number value, double limit) {
        return value == null || (Exact.finite(value) && Exact.compare(value, limit) > 0)
                ? self()
                : violated(name, value, Bound.ABOVE, Exact.decimal(limit));
    }

    /**
     * The number must be above the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit, an exact decimal
     * @return this
     */
    public final Constraints above(String name, @Nullable Number value, String limit) {
        return value == null || (Exact.finite(value) && Exact.compare(value, new BigDecimal(limit)) > 0)
                ? self()
                : violated(name, value, Bound.ABOVE, new BigDecimal(limit));
    }
}
