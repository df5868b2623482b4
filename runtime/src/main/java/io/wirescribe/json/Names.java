package io.wirescribe.json;

/**
 * Names of fields as they are written, in UTF-8 with their quotes and their colon. Whatever is not found is made anew,
 * and takes the place of another.
 */
final class Names {

    private static final int SIZE = 4096;

    /** Written without a lock: what another thread sees is whole, since it is immutable, or is made once more. */
    private static final Known[] KNOWN = new Known[SIZE];

    private static final class Known {

        private final String name;
        private final byte[] written;

        Known(String name, byte[] written) {
            this.name = name;
            this.written = written;
        }
    }

    private Names() {}

    static byte[] of(String name) {
        int hash = name.hashCode();
        int place = (hash ^ hash >>> 12) & (SIZE - 1);
        var known = KNOWN[place];
        if (known == null || !known.name.equals(name)) {
            known = new Known(name, written(name));
            KNOWN[place] = known;
        }
        return known.written;
    }

    private static byte[] written(String name) {
        try (var out = new JsonBytes()) {
            out.string(name);
            out.mark(':');
            return out.copy();
        }
    }
}
