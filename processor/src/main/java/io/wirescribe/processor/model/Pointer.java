package io.wirescribe.processor.model;

import java.util.Comparator;

/**
 * Names one place of a document.
 *
 * @param document the document's name, as the user wrote it or as a {@code $ref} reached it
 * @param fragment the JSON pointer within it, with its leading {@code #}, such as {@code #/components/schemas/Model}
 */
public record Pointer(String document, String fragment) implements Comparable<Pointer> {

    private static final Comparator<Pointer> ORDER =
            Comparator.comparing(Pointer::document).thenComparing(Pointer::fragment);

    @Override
    public int compareTo(Pointer other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return document + fragment;
    }
}
