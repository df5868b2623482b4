package io.wirescribe.processor.document;

import java.util.List;
import java.util.Set;

/** What a person would call what is in another file: as the document calls it that refers to it, else by the file. */
final class FileWords {

    /** What a thing is made of that has a name but for its place. */
    private static final Set<String> PARTS = Set.of(
            "schema",
            "itemSchema",
            "contentSchema",
            "content",
            "properties",
            "patternProperties",
            "additionalProperties",
            "items",
            "prefixItems",
            "allOf",
            "oneOf",
            "anyOf",
            "not",
            "if",
            "then",
            "else",
            "headers");

    private final Imports imports;

    /** @param root of the document that all begins with */
    FileWords(Spot root) {
        this.imports = Imports.of(root);
    }

    /**
     * What the document calls it comes first, else what its file is called if that is one thing and no document of its
     * own. Says how many steps that was.
     */
    int say(Spot spot, List<String> steps, List<String> words) {
        int length = steps.size();
        for (var part = spot; part != null; part = part.parent()) {
            var rest = steps.subList(length, steps.size());
            var name = imports.schema(part.pointer());
            var path = imports.path(part.pointer());
            var call = imports.call(part.pointer());
            if (name != null && (rest.isEmpty() || PARTS.contains(rest.get(0)))) {
                words.add(name);
                return length;
            } else if (path != null && !rest.isEmpty()) {
                return length + ofPathItem(part, rest.get(0), path, words);
            } else if (call != null && !rest.isEmpty()) {
                words.addAll(Words.ofOperation(part, call.method(), call.path()));
                return length;
            }
            length--;
        }
        return ofTop(spot.top(), steps.isEmpty() ? "schema" : steps.get(0), words);
    }

    private static int ofTop(Spot top, String first, List<String> words) {
        if (Routes.METHODS.contains(first)) {
            return ofPathItem(top, first, top.pointer().file(), words);
        } else if (PARTS.contains(first)) {
            words.add(top.pointer().file());
        }
        return 0;
    }

    private static int ofPathItem(Spot item, String step, String path, List<String> words) {
        var operation = Routes.METHODS.contains(step) ? item.field(step) : null;
        words.addAll(operation == null ? Words.ofPath(path) : Words.ofOperation(operation, step, path));
        return operation == null ? 0 : 1;
    }

    /** What is called by the last step of the way to it, or, being all of a file, as that is. */
    static String ofPlace(Spot spot) {
        return spot.name().isEmpty() ? spot.pointer().file() : spot.name();
    }
}
