package io.wirescribe.processor.document;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What to call a branch of a choice that is written in place: by its title, else the only value of a property that it
 * must have, else what it builds upon, else what it is.
 */
final class BranchWords {

    /** What a branch is called that says nothing. */
    static final String UNNAMED = "Option";

    private static final int LONGEST = 40;

    private static final Pattern READABLE = Pattern.compile("[\\p{L}][\\p{L}\\p{N} ._/-]*");

    private BranchWords() {}

    /** @param callings by which texts it and the others are told apart */
    static String of(Spot branch, Callings callings) {
        var title = branch.textOf("title");
        if (title != null && !title.isBlank() && title.length() <= LONGEST) {
            return title;
        }
        return callings.of(branch)
                .or(() -> references(branch.itemsOf("allOf").stream()).findFirst())
                .orElse(branch.has("enum") || branch.has("const") ? "Text" : UNNAMED);
    }

    /** The names of what these refer to, as far as they can be read. */
    static Stream<String> references(Stream<Spot> parts) {
        return parts.map(Spot::reference)
                .filter(Objects::nonNull)
                .map(reference -> reference.replaceAll(".*[/#]", ""))
                .filter(BranchWords::readable);
    }

    static boolean readable(String name) {
        return name.length() <= LONGEST && READABLE.matcher(name).matches();
    }
}
