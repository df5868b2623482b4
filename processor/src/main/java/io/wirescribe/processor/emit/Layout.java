package io.wirescribe.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person would lay out differently from JavaPoet: a component a line, short comments on one. */
final class Layout {

    private static final int WIDTH = 120;
    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (\\S.*)\\n *\\*/$");
    private static final Pattern RECORD = Pattern.compile("(?m)^public (?:\\w+ )*record \\w+\\(");

    private static final Pattern SHORT_ANNOTATION = Pattern.compile("(?m)^( *@\\w+)\\(\\n *(\\S.*)\\n *\\)$");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}");
    private static final Pattern FIELD_AFTER_FIELD = Pattern.compile(
            "(?m)^( +private (?!static)[^({\\n]*;)\\n\\n(?= +private [^({\\n]*(?:;| = Map\\.of\\(\\);)$)");

    private static final Pattern CONSTANT_AFTER_CONSTANT =
            Pattern.compile("(?m)^( +[A-Z][A-Z0-9_]*\\(\".*\"\\),)\\n\\n");

    private static final Pattern PERMITS = Pattern.compile("(?m)^(public sealed interface \\w+) permits (.*) \\{$");

    private static final Pattern REPLY =
            Pattern.compile("(?m)^( +private static final Reply<.*> \\w+ =) (Reply\\.[^;]*;)$");

    private Layout() {}

    static String of(String source) {
        var laidOut = shortComments(components(source));
        laidOut = SHORT_ANNOTATION.matcher(laidOut).replaceAll("$1($2)");
        laidOut = EMPTY_BODY.matcher(laidOut).replaceAll("{}");
        laidOut = CONSTANT_AFTER_CONSTANT.matcher(laidOut).replaceAll("$1\n");
        laidOut = PERMITS.matcher(laidOut)
                .replaceAll(line -> line.group().length() <= WIDTH
                        ? line.group()
                        : line.group(1) + "\n        permits " + line.group(2).replace(", ", ",\n                ")
                                + " {");
        laidOut = REPLY.matcher(laidOut)
                .replaceAll(field -> Matcher.quoteReplacement(initialized(field.group(1), field.group(2))));
        return FIELD_AFTER_FIELD.matcher(laidOut).replaceAll("$1\n");
    }

    private static String shortComments(String source) {
        return SHORT_COMMENT.matcher(source).replaceAll(comment -> {
            var line = comment.group(1) + "/** " + comment.group(2) + " */";
            var fits = line.length() <= WIDTH && !comment.group(2).startsWith("@");
            return Matcher.quoteReplacement(fits ? line : comment.group());
        });
    }

    /** On one line if it fits, else below the name, else with a line for each step. */
    private static String initialized(String field, String chain) {
        var line = chain.replaceAll("\\n *", "");
        var below = "\n            ";
        if (field.length() + 1 + line.length() <= WIDTH) {
            return field + " " + line;
        }
        return field + below + (below.length() + line.length() <= WIDTH ? line : steps(line, below + "        "));
    }

    /** Breaks a chain of calls before each but the first; what they are given stays together. */
    private static String steps(String chain, String separator) {
        var steps = new StringBuilder();
        var depth = 0;
        var quoted = false;
        for (var i = 0; i < chain.length(); i++) {
            var c = chain.charAt(i);
            quoted ^= c == '"' && chain.charAt(i - 1) != '\\';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            steps.append(c == '.' && depth == 0 && !quoted && chain.charAt(i - 1) == ')' ? separator + c : c);
        }
        return steps.toString();
    }

    private static String components(String source) {
        var record = RECORD.matcher(source);
        if (!record.find()) {
            return source;
        }
        var parts = new ArrayList<String>();
        var end = split(source, record.end(), parts);
        return source.substring(0, record.end())
                + "\n        "
                + String.join(",\n        ", parts)
                + source.substring(end);
    }

    /** Adds what stands between the commas and returns where the closing parenthesis is. */
    private static int split(String source, int start, List<String> parts) {
        var depth = 0;
        var quoted = false;
        var from = start;
        for (var i = start; ; i++) {
            var c = source.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                parts.add(source.substring(from, i).strip().replaceAll("\\s*\\n\\s*", " "));
                from = i + 1;
                if (c == ')') {
                    return i;
                }
            } else if (c == '(' || c == '<' || c == '{') {
                depth++;
            } else if (c == ')' || c == '>' || c == '}') {
                depth--;
            }
        }
    }
}
