package io.wirescribe.processor.model;

/** Who may send a property. */
public enum Access {
    ANYONE,
    /** {@code readOnly}: the server only. */
    SERVER,
    /** {@code writeOnly}: the caller only. */
    CALLER
}
