package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What strayed into a document, and is why a parser, which does not know it, stopped there or behind it. */
final class Strays {

    /** What is in quotes, and what else begins no comment: an address has something before its slashes. */
    private static final String OTHERS =
            "(?:[^\"'/]++|\"(?:[^\"\\\\]++|\\\\.)*+\"|'[^']*+'|'|/(?!/)|(?<=[^\\s,{}\\[\\]\"])/)*+";

    private static final Pattern COMMENT = Pattern.compile(OTHERS + "//.*");
    private static final Pattern FIRST_COMMENT = Pattern.compile("\\s*+//.*");
    private static final Pattern CONFLICT = Pattern.compile("<{7} .*");

    private Strays() {}

    /** The same failure in truer words, or itself. */
    static DocumentException told(String document, String text, DocumentException failure) {
        var lines = text.lines().limit(failure.line()).toList();
        int conflict = IntStream.range(0, lines.size())
                .filter(number -> CONFLICT.matcher(lines.get(number)).matches())
                .findFirst()
                .orElse(-1);
        if (conflict >= 0) {
            return at(conflict, document + " holds a conflict that nobody has resolved: `<<<<<<<`");
        }
        int comment = comment(lines, failure.column());
        return comment < 0 ? failure : comment(document, comment);
    }

    /** What was read, unless it is a single text only because a comment begins it. */
    static @Nullable Node whole(String document, String text, @Nullable Node top) throws DocumentException {
        if (top instanceof Text
                && FIRST_COMMENT
                        .matcher(text.lines().toList().get(top.line() - 1))
                        .matches()) {
            throw comment(document, top.line() - 1);
        }
        return top;
    }

    /** Before all else, or within braces: elsewhere it may be what a text says. */
    private static int comment(List<String> lines, int column) {
        int beginning = (int) lines.stream().takeWhile(String::isBlank).count();
        if (beginning == lines.size()) {
            return -1;
        } else if (lines.get(beginning).strip().matches("[{\\[].*")) {
            return commentBefore(lines, column);
        }
        return FIRST_COMMENT.matcher(lines.get(beginning)).matches() ? beginning : -1;
    }

    /** In the last line before where reading stopped, or in the line above; what is further away was read well. */
    private static int commentBefore(List<String> lines, int column) {
        int last = lines.size() - 1;
        var line = lines.get(last);
        if (COMMENT.matcher(line.substring(0, Math.min(line.length(), column + 1)))
                .matches()) {
            return last;
        }
        int above = last - 1;
        while (above > 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above >= 0 && COMMENT.matcher(lines.get(above)).matches() ? above : -1;
    }

    private static DocumentException comment(String document, int index) {
        return at(index, document + " cannot be read: `//` begins no comment in JSON, nor in YAML, where `#` does");
    }

    private static DocumentException at(int index, String problem) {
        return new DocumentException("%s (line %d, column 1)".formatted(problem, index + 1), index + 1, 1);
    }
}
