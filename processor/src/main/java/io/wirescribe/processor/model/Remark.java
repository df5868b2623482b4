package io.wirescribe.processor.model;

/** Something that a reader of the document should tell the user. */
public record Remark(Weight weight, String text, Pointer pointer, Line line) {

    /** How much it matters. */
    public enum Weight {
        NOTE,
        WARNING,
        ERROR
    }
}
