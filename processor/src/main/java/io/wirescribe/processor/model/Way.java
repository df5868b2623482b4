package io.wirescribe.processor.model;

/** How a method wants the answer, as its return type says. */
public record Way(Reading reading, Delivery delivery) {

    /** As what the body is read. */
    public enum Reading {
        NOTHING,
        VALUE,
        TEXT,
        BYTES,
        EVENTS,
        RAW
    }

    /** How that reaches the caller. */
    public enum Delivery {
        BODY,
        RESPONSE,
        FUTURE,
        FUTURE_RESPONSE,
        PUBLISHER
    }

    /** Whether the caller waits for nothing but the body. */
    public boolean plainly(Reading wanted) {
        return reading == wanted && delivery == Delivery.BODY;
    }
}
