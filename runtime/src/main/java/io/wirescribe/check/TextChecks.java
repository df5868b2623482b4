package io.wirescribe.check;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths and patterns. */
abstract class TextChecks extends NumberChecks {

    TextChecks(String type) {
        super(type);
    }

    /**
     * The text must have a number of code points or more.
     *
     * @param name the property
     * @param value its value
     * @param limit the smallest allowed number
     * @return this
     */
    public final Constraints minLength(String name, @Nullable CharSequence value, int limit) {
        // a code point takes one char or two, so most texts need not be counted
        return value == null || (value.length() >= limit && (value.length() / 2 >= limit || codePoints(value) >= limit))
                ? self()
                : tooSmall(name, limit, "character", codePoints(value));
    }

    /**
     * The text must not have more than a number of code points.
     *
     * @param name the property
     * @param value its value
     * @param limit the greatest allowed number
     * @return this
     */
    public final Constraints maxLength(String name, @Nullable CharSequence value, int limit) {
        return value == null || value.length() <= limit || (value.length() / 2 <= limit && codePoints(value) <= limit)
                ? self()
                : tooLarge(name, limit, "character", codePoints(value));
    }

    private static int codePoints(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /**
     * A part of the text must match, as in JSON Schema: the pattern is not anchored.
     *
     * @param name the property
     * @param value its value
     * @param pattern the pattern
     * @return this
     */
    public final Constraints pattern(String name, @Nullable CharSequence value, Pattern pattern) {
        return pattern(name, value, pattern, pattern.pattern());
    }

    /**
     * A part of the text must match a pattern that people know in another spelling than Java's.
     *
     * @param name the property
     * @param value its value
     * @param pattern the pattern
     * @param written the pattern as it is told to people
     * @return this
     */
    public final Constraints pattern(String name, @Nullable CharSequence value, Pattern pattern, String written) {
        return value == null || matches(pattern, value) ? self() : found(name, "must match the pattern " + written);
    }

    /**
     * Whether a part of the text matches. Of a long text Java may be unable to tell, because it recurses for each
     * repetition of a group; such a text is taken, and the server decides.
     */
    static boolean matches(Pattern pattern, CharSequence text) {
        try {
            return pattern.matcher(text).find();
        } catch (StackOverflowError tooLong) {
            return true;
        }
    }
}
