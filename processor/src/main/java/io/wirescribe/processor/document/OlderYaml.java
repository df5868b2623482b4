package io.wirescribe.processor.document;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document of YAML 1.2 as a parser of YAML 1.1 takes it, which in a compiler that has just been started is quicker
 * than one of YAML 1.2: without tabs between words and lines of blanks, and without {@code \/} in quotes.
 */
final class OlderYaml {

    private static final Pattern BLANK_LINES = Pattern.compile("(?md)^[ \\t]++(?=\\r?$)");

    /** Those behind something, and those before a comment; what else begins a line is an indentation. */
    private static final Pattern TABS = Pattern.compile("(?md)(?<=[^ \\t\\n])[ \\t]++|^[ \\t]++(?=#)");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\\\n]*+(?:\\\\[^\\n][^\"\\\\\\n]*+)*+\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private OlderYaml() {}

    /** The text itself, if there is no other way to write it. */
    static String of(String text) {
        var lines = BLANK_LINES.matcher(text).replaceAll("");
        var blanks = TABS.matcher(lines).replaceAll(tabs -> tabs.group().replace('\t', ' '));
        return blanks.contains("\\/")
                ? QUOTED.matcher(blanks).replaceAll(quoted -> Matcher.quoteReplacement(unescaped(quoted.group())))
                : blanks;
    }

    private static String unescaped(String quoted) {
        return ESCAPE.matcher(quoted).replaceAll(escape -> Matcher.quoteReplacement(plain(escape)));
    }

    private static String plain(MatchResult escape) {
        return escape.group(1).equals("/") ? "/" : escape.group();
    }
}
