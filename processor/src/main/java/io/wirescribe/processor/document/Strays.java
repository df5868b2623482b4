package io.wirescribe.processor.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What strayed into a document, and is why a parser, which does not know it, stopped there or behind it. */
final class Strays {

    private static final Pattern COMMENT = Pattern.compile("(.*[,{}\\[\\]\"]\\s*|\\s*)//.*");
    private static final Pattern CONFLICT = Pattern.compile("<{7} .*");

    private Strays() {}

    /** The same failure in truer words, or itself. */
    static DocumentException told(String document, String text, DocumentException failure) {
        var lines = text.lines().limit(failure.line()).toList();
        int conflict = first(IntStream.range(0, lines.size()), lines, CONFLICT);
        if (conflict >= 0) {
            return at(conflict, document + " holds a conflict that nobody has resolved: `<<<<<<<`");
        }
        int comment = first(commentable(lines), lines, COMMENT);
        return comment < 0
                ? failure
                : at(
                        comment,
                        document + " cannot be read: `//` begins no comment in JSON, nor in YAML, where `#` does");
    }

    /** Before all else, or within braces: elsewhere it may be what a text says. */
    private static IntStream commentable(List<String> lines) {
        int beginning = (int) lines.stream().takeWhile(String::isBlank).count();
        int last = lines.size() - 1;
        return beginning <= last && lines.get(beginning).strip().matches("[{\\[].*")
                ? IntStream.of(last - 1, last)
                : IntStream.of(beginning);
    }

    private static int first(IntStream numbers, List<String> lines, Pattern pattern) {
        return numbers.filter(number -> number >= 0 && number < lines.size())
                .filter(number -> pattern.matcher(lines.get(number)).matches())
                .findFirst()
                .orElse(-1);
    }

    private static DocumentException at(int index, String problem) {
        return new DocumentException("%s (line %d, column 1)".formatted(problem, index + 1), index + 1, 1);
    }
}
