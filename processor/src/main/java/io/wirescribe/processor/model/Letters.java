package io.wirescribe.processor.model;

import java.util.Locale;

/** What is left of a name without capitals and what separates words: where that is the same, people mean the same. */
public final class Letters {

    private Letters() {}

    /** {@code completepost} of {@code complete_post} and {@code completePost}. */
    public static String of(String name) {
        return name.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }
}
