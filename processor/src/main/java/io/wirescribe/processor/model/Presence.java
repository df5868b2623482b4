package io.wirescribe.processor.model;

/** Whether an object must have a property. */
public enum Presence {
    REQUIRED,
    OPTIONAL
}
