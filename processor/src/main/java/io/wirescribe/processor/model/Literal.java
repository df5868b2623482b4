package io.wirescribe.processor.model;

import java.math.BigDecimal;

/** A JSON value that a document fixes: a {@code const}, a {@code default}. */
public sealed interface Literal {

    record Text(String value) implements Literal {}

    record Numeric(BigDecimal value) implements Literal {}

    record Truth(boolean value) implements Literal {}

    /** JSON's {@code null}. */
    record Null() implements Literal {}

    /**
     * An array or an object.
     *
     * @param json the value, written as JSON
     */
    record Structure(String json) implements Literal {}
}
