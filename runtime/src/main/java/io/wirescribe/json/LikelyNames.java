package io.wirescribe.json;

import org.jspecify.annotations.Nullable;

/** The names of a text in their order, in which they are likely to come again where another text is read after it. */
final class LikelyNames {

    private static final int MOST = 32;

    private @Nullable KnownName[] names = {};
    private int next;

    /** Begins with another text; most are the only one, for which nothing is to be remembered. */
    void restart() {
        if (next > 0 && names.length == 0) {
            names = new @Nullable KnownName[MOST];
        }
        next = 0;
    }

    /** What came next in the text before, null if nothing did. */
    @Nullable
    KnownName next() {
        return next < names.length ? names[next] : null;
    }

    /** It came. */
    void confirm() {
        next++;
    }

    /** Something else came. */
    void learn(@Nullable KnownName name) {
        if (next < names.length) {
            names[next] = name;
        }
        next++;
    }
}
