package io.wirescribe.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where in a JSON text its writer stands, for messages. */
final class Place {

    private static final int DEEPEST = 1000;

    private @Nullable String[] names = new String[4];
    private int[] items = new int[4];
    private int depth = -1;

    /** Begins an object or an array. */
    void enter() {
        if (++depth == DEEPEST) {
            throw new IllegalArgumentException("nested too deep");
        }
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            items = Arrays.copyOf(items, 2 * depth);
        }
    }

    void leave() {
        depth--;
    }

    void name(String name) {
        names[depth] = name;
    }

    void item(int index) {
        names[depth] = null;
        items[depth] = index;
    }

    /** A name as a step of a JSON pointer (RFC 6901). */
    static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** A JSON pointer (RFC 6901). */
    String pointer() {
        var pointer = new StringBuilder();
        for (int i = 0; i <= Math.min(depth, DEEPEST - 1); i++) {
            var name = names[i];
            pointer.append('/').append(name == null ? items[i] + "" : step(name));
        }
        return pointer.toString();
    }
}
