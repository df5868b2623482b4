package io.wirescribe.processor.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a parameter fills in a path: {@code {id}}, or {@code {key+}} of Amazon's documents and {@code {name=projects/*}}
 * of Google's, which say beside the name what may stand there.
 *
 * @param greedy whether that may be several segments
 */
public record Placeholder(String name, boolean greedy) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");

    /** What is written in the braces. */
    public static Placeholder of(String text) {
        int equals = text.indexOf('=');
        if (equals > 0) {
            var pattern = text.substring(equals);
            return new Placeholder(text.substring(0, equals), pattern.contains("/") || pattern.contains("**"));
        }
        boolean greedy = text.length() > 1 && text.endsWith("+");
        return new Placeholder(greedy ? text.substring(0, text.length() - 1) : text, greedy);
    }

    /** Those of a path. */
    public static List<Placeholder> in(String path) {
        return BRACES.matcher(path).results().map(match -> of(match.group(1))).toList();
    }

    /** The path with nothing but their names in the braces. */
    static String plain(String path) {
        return BRACES.matcher(path)
                .replaceAll(match ->
                        Matcher.quoteReplacement("{" + of(match.group(1)).name() + "}"));
    }
}
