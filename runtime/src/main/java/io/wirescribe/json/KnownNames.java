package io.wirescribe.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Names of members that were read before, so that one that comes again is the same String, which knows its hash code.
 * Whatever is not found is made anew, and takes the place of another.
 */
final class KnownNames {

    private static final int SIZE = 2048;
    private static final int LONGEST = 64;

    /** Written without a lock: what another thread sees is whole, since it is immutable, or is made once more. */
    private static final Known[] KNOWN = new Known[SIZE];

    private record Known(byte[] ascii, String name) {}

    private KnownNames() {}

    static String of(byte[] json, int from, int to, int hash) {
        int place = (hash ^ hash >>> 11) & (SIZE - 1);
        var known = KNOWN[place];
        if (known != null && Arrays.equals(known.ascii, 0, known.ascii.length, json, from, to)) {
            return known.name;
        }
        var name = new String(json, from, to - from, StandardCharsets.ISO_8859_1);
        if (to - from <= LONGEST) {
            KNOWN[place] = new Known(Arrays.copyOfRange(json, from, to), name);
        }
        return name;
    }
}
