package io.wirescribe.processor.model;

import java.util.Comparator;
import java.util.List;

/**
 * Names one place of a document.
 *
 * @param document the document's name, as the user wrote it or as a {@code $ref} reached it
 * @param fragment the JSON pointer within it, with its leading {@code #}, such as {@code #/components/schemas/Model}
 */
public record Pointer(String document, String fragment) implements Comparable<Pointer> {

    private static final Comparator<Pointer> ORDER =
            Comparator.comparing(Pointer::document).thenComparing(Pointer::fragment);

    /** The folders that its document is in, and what its file is called without ending; a folder's index is that. */
    public List<String> way() {
        var file = document.replaceAll("[?#].*", "").replaceAll("(?<=[^/])\\.(ya?ml|json)$", "");
        return List.of(file.replaceAll("(?<=[^/.])/index$", "").split("/", -1));
    }

    /** What its document's file is called, without folders and ending. */
    public String file() {
        var way = way();
        return way.get(way.size() - 1);
    }

    @Override
    public int compareTo(Pointer other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return document + fragment;
    }
}
