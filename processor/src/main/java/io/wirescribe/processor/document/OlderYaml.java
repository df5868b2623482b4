package io.wirescribe.processor.document;

import java.util.regex.Pattern;

/**
 * A document of YAML 1.2 as a parser of YAML 1.1 takes it, which in a compiler that has just been started is quicker
 * than one of YAML 1.2: without tabs where they are no part of a text, but would end what is indented around them.
 */
final class OlderYaml {

    private static final Pattern BLANK_LINES = Pattern.compile("(?md)^[ \\t]++(?=\\r?$)");

    private static final Pattern COMMENTS = Pattern.compile("(?md)^[ \\t]++(?=#)");

    /** Behind what announces a text of several lines. */
    private static final Pattern HEADERS = Pattern.compile("(?md)(?<=[ \\t][|>][-+1-9]{0,2})[ \\t]++(?=#|\\r?$)");

    /** Behind what closes, which may be indented less than what it is part of. */
    private static final Pattern CLOSED = Pattern.compile("(?md)(?<=[\"'\\]}])[ \\t]++(?=#|\\r?$)");

    private OlderYaml() {}

    /** The text itself, if there is no other way to write it. */
    static String of(String text) {
        var lines = BLANK_LINES.matcher(text).replaceAll("");
        var comments =
                COMMENTS.matcher(lines).replaceAll(blanks -> blanks.group().replace('\t', ' '));
        var headers = HEADERS.matcher(comments).replaceAll(" ");
        return CLOSED.matcher(headers).replaceAll(" ");
    }
}
