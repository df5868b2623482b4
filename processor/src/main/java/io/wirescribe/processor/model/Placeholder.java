package io.wirescribe.processor.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a parameter fills in a path: {@code {id}}, or {@code {key+}} of Amazon's documents, {@code {name=projects/*}} of
 * Google's and {@code {id:[0-9]+}} of frameworks, which say beside the name what may stand there.
 *
 * @param greedy whether that may be several segments
 */
public record Placeholder(String name, boolean greedy) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");

    private static final Pattern BRACE = Pattern.compile(BRACES + "|[{}]");

    private static final Pattern GREEDY = Pattern.compile("[\\w.-]+\\+");
    private static final Pattern DESCRIBED = Pattern.compile("([^=:]+)([=:].*)");

    /** What can only be said of more than one segment. */
    private static final Pattern SEVERAL = Pattern.compile("/|\\*\\*|\\.[*+]");

    /** What is written in the braces. */
    public static Placeholder of(String text) {
        var described = DESCRIBED.matcher(text);
        if (described.matches()) {
            return new Placeholder(
                    described.group(1), SEVERAL.matcher(described.group(2)).find());
        }
        boolean greedy = GREEDY.matcher(text).matches();
        return new Placeholder(greedy ? text.substring(0, text.length() - 1) : text, greedy);
    }

    /** Those of a path. */
    public static List<Placeholder> in(String path) {
        return BRACES.matcher(path).results().map(match -> of(match.group(1))).toList();
    }

    /** The path with nothing but their names in the braces; any other brace is encoded. */
    static String plain(String path) {
        return BRACE.matcher(path)
                .replaceAll(match -> match.group(1) == null
                        ? encoded(match.group())
                        : Matcher.quoteReplacement("{" + of(match.group(1)).name() + "}"));
    }

    private static String encoded(String brace) {
        return brace.equals("{") ? "%7B" : "%7D";
    }

    /** Whether a path has braces that are none of theirs. */
    static boolean beside(String path) {
        return BRACE.matcher(path).results().anyMatch(match -> match.group(1) == null);
    }
}
