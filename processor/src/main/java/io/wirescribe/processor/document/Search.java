package io.wirescribe.processor.document;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document's own expression, tried on the document's own texts while the compiler waits. One that takes too long
 * matches nothing any more.
 */
final class Search {

    private static final int MOST_STEPS = 200_000;

    /** A group that is counted repeats even what reads no character, and takes no step then. */
    private static final Pattern COUNT = Pattern.compile("\\{([0-9]+)");

    private static final long MOST_REPEATED = 10_000;

    private final Pattern pattern;
    private int steps;

    /** @throws java.util.regex.PatternSyntaxException if Java cannot understand it */
    Search(String expression) {
        this.pattern = Pattern.compile(expression);
        this.steps = repeated(expression) > MOST_REPEATED ? MOST_STEPS : 0;
    }

    boolean finds(String text) {
        return tried(text, Matcher::find);
    }

    boolean matches(String text) {
        return tried(text, Matcher::matches);
    }

    private boolean tried(String text, Predicate<Matcher> way) {
        if (steps >= MOST_STEPS) {
            return false;
        }
        try {
            return way.test(pattern.matcher(new Counted(text)));
        } catch (TooLong | StackOverflowError given) {
            steps = MOST_STEPS;
            return false;
        }
    }

    /** By all groups that are counted, as each may stand within the other, and by what is counted within them. */
    private static long repeated(String expression) {
        long groups = 1;
        long within = 1;
        var count = COUNT.matcher(expression);
        while (count.find()) {
            var digits = count.group(1);
            long times = digits.length() > 4 ? MOST_REPEATED + 1 : Math.max(1, Integer.parseInt(digits));
            if (count.start() > 0 && expression.charAt(count.start() - 1) == ')') {
                groups = Math.min(groups * times, MOST_REPEATED + 1);
            } else {
                within = Math.max(within, times);
            }
        }
        return groups * within;
    }

    /** A text that counts how often it is looked at. */
    private final class Counted implements CharSequence {

        private final String text;

        private Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1;

        private TooLong() {
            super(null, null, false, false);
        }
    }
}
