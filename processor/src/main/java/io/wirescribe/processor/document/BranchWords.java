package io.wirescribe.processor.document;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    static String of(Spot branch) {
        var title = branch.textOf("title");
        if (title != null && !title.isBlank() && title.length() <= LONGEST) {
            return title;
        }
        var tag = tag(branch);
        if (tag != null) {
            return tag;
        }
        return references(branch.itemsOf("allOf").stream())
                .findFirst()
                .orElse(branch.has("enum") || branch.has("const") ? "Text" : UNNAMED);
    }

    /** The names of what these refer to, as far as they can be read. */
    static Stream<String> references(Stream<Spot> parts) {
        return parts.map(Spot::reference)
                .filter(Objects::nonNull)
                .map(reference -> reference.replaceAll(".*[/#]", ""))
                .filter(BranchWords::readable);
    }

    /** The first of the required ones, since they have an order. */
    private static @Nullable String tag(Spot branch) {
        return branch.itemsOf("required").stream()
                .map(Spot::text)
                .filter(Objects::nonNull)
                .map(name -> branch.memberOf("properties", name))
                .filter(Objects::nonNull)
                .map(BranchWords::only)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The only value that a property may have, if that is a text that can be read. */
    static @Nullable String only(Spot property) {
        var constant = property.field("const");
        var values = property.itemsOf("enum");
        var only = constant == null && values.size() == 1 ? values.get(0) : constant;
        var text = only != null && only.node() instanceof Node.Text ? only.text() : null;
        return text != null && readable(text) ? text : null;
    }

    private static boolean readable(String name) {
        return name.length() <= LONGEST && READABLE.matcher(name).matches();
    }
}
