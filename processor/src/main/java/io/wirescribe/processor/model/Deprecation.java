package io.wirescribe.processor.model;

/** How the user's source says that something should not be used any more. */
public enum Deprecation {
    NONE,
    PLAIN,
    REMOVAL
}
