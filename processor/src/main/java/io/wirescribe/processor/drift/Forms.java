package io.wirescribe.processor.drift;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the method of an operation can be called: {@code void dim(int percent); void dim(int percent, String room)}.
 *
 * @param all the longest is the last
 */
record Forms(List<String> all) {

    /**
     * What takes all that can be passed for a primitive. A {@code Long} is no such thing for a {@code long}, nor a
     * {@code Double} for a {@code double}: nobody could pass 5 any more.
     */
    private static final Map<String, Set<String>> TAKING = Map.of(
            "boolean", Set.of("Boolean"),
            "int", Set.of("long", "float", "double", "Integer"),
            "long", Set.of("float", "double"),
            "float", Set.of("double"));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ (]");
    private static final Pattern PARAMETER = Pattern.compile("(?<= )[^ ,()<>]+(?=[,)])");

    static Forms of(String written) {
        return new Forms(List.of(written.split(Surface.BETWEEN_FORMS)));
    }

    /** Whether each call of these is one of the others, and has the same answer. */
    boolean takenBy(Forms others) {
        return all.stream().allMatch(form -> others.all.stream().anyMatch(other -> takes(form, other)));
    }

    private static boolean takes(String before, String after) {
        var old = BETWEEN_WORDS.split(before, -1);
        var now = BETWEEN_WORDS.split(after, -1);
        boolean takes = old.length == now.length && old[0].equals(now[0]);
        for (int i = 1; takes && i < old.length; i++) {
            takes = old[i].equals(now[i])
                    || TAKING.getOrDefault(old[i], Set.of()).contains(now[i]);
        }
        return takes;
    }

    /** Whether the parameters that both have are in the same order. */
    boolean inOrderOf(Forms others) {
        var old = parameters();
        var now = others.parameters();
        return old.stream()
                .filter(now::contains)
                .toList()
                .equals(now.stream().filter(old::contains).toList());
    }

    private List<String> parameters() {
        return PARAMETER
                .matcher(all.get(all.size() - 1))
                .results()
                .map(found -> found.group())
                .toList();
    }
}
