package io.wirescribe.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a number must not rise above. */
abstract class UpperBounds extends LowerBounds {

    UpperBounds(String type) {
        super(type);
    }

    /**
     * The number must be at most the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints atMost(String name, long value, long limit) {
        return value <= limit ? self() : violated(name, value, Bound.AT_MOST, Exact.decimal(limit));
    }

    /**
     * The number must be at most the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints atMost(String name, long value, double limit) {
        return Exact.compare(value, limit) <= 0 ? self() : violated(name, value, Bound.AT_MOST, Exact.decimal(limit));
    }

    /**
     * The number must be at most the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints atMost(String name, double value, double limit) {
        return value <= limit && Double.isFinite(value)
                ? self()
                : violated(name, value, Bound.AT_MOST, Exact.decimal(limit));
    }

    /**
     * The number must be at most the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints atMost(String name, float value, double limit) {
        return Float.isFinite(value) && Exact.compare(value, limit) <= 0
                ? self()
                : violated(name, value, Bound.AT_MOST, Exact.decimal(limit));
    }

    /**
     * The number must be at most the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints atMost(String name, @Nullable Number value, long limit) {
        return value == null || (Exact.finite(value) && Exact.compare(value, limit) <= 0)
                ? self()
                : violated(name, value, Bound.AT_MOST, Exact.decimal(limit));
    }

    /**
     * The number must be at most the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints atMost(String name, @Nullable Number value, double limit) {
        return value == null || (Exact.finite(value) && Exact.compare(value, limit) <= 0)
                ? self()
                : violated(name, value, Bound.AT_MOST, Exact.decimal(limit));
    }

    /**
     * The number must be at most the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit, an exact decimal
     * @return this
     */
    public final Constraints atMost(String name, @Nullable Number value, String limit) {
        return value == null || (Exact.finite(value) && Exact.compare(value, new BigDecimal(limit)) <= 0)
                ? self()
                : violated(name, value, Bound.AT_MOST, new BigDecimal(limit));
    }

    /**
     * The number must be below the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints below(String name, long value, long limit) {
        return value < limit ? self() : violated(name, value, Bound.BELOW, Exact.decimal(limit));
    }

    /**
     * The number must be below the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints below(String name, long value, double limit) {
        return Exact.compare(value, limit) < 0 ? self() : violated(name, value, Bound.BELOW, Exact.decimal(limit));
    }

    /**
     * The number must be below the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints below(String name, double value, double limit) {
        return value < limit && Double.isFinite(value)
                ? self()
                : violated(name, value, Bound.BELOW, Exact.decimal(limit));
    }

    /**
     * The number must be below the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints below(String name, float value, double limit) {
        return Float.isFinite(value) && Exact.compare(value, limit) < 0
                ? self()
                : violated(name, value, Bound.BELOW, Exact.decimal(limit));
    }

    /**
     * The number must be below the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints below(String name, @Nullable Number value, long limit) {
        return value == null || (Exact.finite(value) && Exact.compare(value, limit) < 0)
                ? self()
                : violated(name, value, Bound.BELOW, Exact.decimal(limit));
    }

    /**
     * The number must be below the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit
     * @return this
     */
    public final Constraints below(String name, @Nullable Number value, double limit) {
        return value == null || (Exact.finite(value) && Exact.compare(value, limit) < 0)
                ? self()
                : violated(name, value, Bound.BELOW, Exact.decimal(limit));
    }

    /**
     * The number must be below the limit.
     *
     * @param name the property
     * @param value its value
     * @param limit the limit, an exact decimal
     * @return this
     */
    public final Constraints below(String name, @Nullable Number value, String limit) {
        return value == null || (Exact.finite(value) && Exact.compare(value, new BigDecimal(limit)) < 0)
                ? self()
                : violated(name, value, Bound.BELOW, new BigDecimal(limit));
    }
}
