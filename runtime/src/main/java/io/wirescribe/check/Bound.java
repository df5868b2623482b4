package io.wirescribe.check;

/** One end of a range, in the words of a violation. */
enum Bound {
    AT_LEAST("at least"),
    AT_MOST("at most"),
    ABOVE("above"),
    BELOW("below");

    final String words;

    Bound(String words) {
        this.words = words;
    }
}
