package io.wirescribe.processor.model;

/** Whether an object must have a property. */
public enum Presence {
    REQUIRED,
    /** A caller must send it, a server never does. */
    REQUIRED_WHEN_SENT,
    OPTIONAL
}
