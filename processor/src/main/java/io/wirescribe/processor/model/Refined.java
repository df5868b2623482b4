package io.wirescribe.processor.model;

/** An API as code is written from it: what follows from all that was asked for, and nothing that nobody reaches. */
public final class Refined {

    private Refined() {}

    /**
     * Refines an API.
     *
     * @param asked what was asked for, as it was read
     */
    public static Api of(Api asked) {
        return Reach.pruned(Fixed.constants(Directions.required(Forms.withFiles(OwnTexts.in(asked)))));
    }
}
