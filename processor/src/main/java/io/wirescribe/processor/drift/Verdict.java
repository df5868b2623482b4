package io.wirescribe.processor.drift;

/** What a change means for those who call. */
public enum Verdict {
    /** They go on as they were. */
    SAFE(""),
    /** It depends on them: on what they do with a value that was not there before, say. */
    MAY_BREAK(" (may break)"),
    /** What they send is refused, or what they wrote no longer compiles. */
    BREAKING(" (breaking)");

    private final String suffix;

    Verdict(String suffix) {
        this.suffix = suffix;
    }

    /** How it is said at the end of a sentence. */
    String suffix() {
        return suffix;
    }

    Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
