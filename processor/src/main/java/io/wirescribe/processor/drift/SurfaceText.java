package io.wirescribe.processor.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A surface as text: a part to a line, its parts below it and indented by one more space, and the facts behind its
 * name.
 *
 * <pre>
 * wirescribe-surface 1
 * document anthropic.yaml digest=0f34… version=2023-06-01
 *  operation "POST /v1/complete" id=createCompletion
 *   body "" required=yes
 *    content application/json type=CompletionRequest
 *  type CompletionRequest is=object sent=yes
 *   property temperature maximum=1 minimum=0 type=number
 * </pre>
 */
public final class SurfaceText {

    private static final String HEAD = "wirescribe-surface 1";
    private static final Pattern PLAIN = Pattern.compile("[\\w./*+-]+");

    private SurfaceText() {}

    public static String write(Part surface) {
        var text = new StringBuilder(HEAD).append('\n');
        write(surface, "", text);
        return text.toString();
    }

    private static void write(Part part, String indent, StringBuilder text) {
        text.append(indent).append(quoted(part.kind())).append(' ').append(quoted(part.name()));
        part.facts()
                .forEach((name, value) ->
                        text.append(' ').append(quoted(name)).append('=').append(quoted(value)));
        text.append('\n');
        part.parts().forEach(each -> write(each, indent + " ", text));
    }

    /** Empty if it is none, or one of another version of Wirescribe. */
    public static Optional<Part> read(String text) {
        var lines = text.lines().toList();
        if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
            return Optional.empty();
        }
        var path = new ArrayList<Part.Builder>();
        for (var line : lines.subList(1, lines.size())) {
            int depth = line.length() - line.stripLeading().length();
            if (depth > path.size() || (depth == 0 && !path.isEmpty())) {
                return Optional.empty();
            }
            close(path, depth);
            var part = part(line);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            path.add(part.get());
        }
        close(path, 1);
        return Optional.of(path.get(0).build());
    }

    /** Puts what is deeper into what it belongs to. */
    private static void close(List<Part.Builder> path, int depth) {
        while (path.size() > depth) {
            var done = path.remove(path.size() - 1).build();
            path.get(path.size() - 1).part(done);
        }
    }

    private static Optional<Part.Builder> part(String line) {
        var words = new Words(line.strip());
        var part = Part.builder(words.next(), words.next());
        while (words.hasNext()) {
            part.fact(words.next(), words.next());
        }
        return words.complete() ? Optional.of(part) : Optional.empty();
    }

    /** The words of a line, which blanks and equals signs keep apart. */
    private static final class Words {

        private static final int DIGITS = 4;

        private final String line;
        private int position;
        private boolean complete = true;

        Words(String line) {
            this.line = line;
        }

        boolean hasNext() {
            return position < line.length();
        }

        /** Whether there was a word each time that one was asked for. */
        boolean complete() {
            return complete;
        }

        String next() {
            if (!hasNext()) {
                complete = false;
                return "";
            }
            var word = new StringBuilder();
            boolean quoted = line.charAt(position) == '"';
            position += quoted ? 1 : 0;
            while (hasNext() && !ends(quoted)) {
                boolean escaped = quoted && line.charAt(position) == '\\' && position + 1 < line.length();
                word.append(escaped ? unescaped() : line.charAt(position));
                position++;
            }
            position += quoted ? 2 : 1;
            return word.toString();
        }

        private boolean ends(boolean quoted) {
            char c = line.charAt(position);
            return quoted ? c == '"' : c == ' ' || c == '=';
        }

        private char unescaped() {
            char escaped = line.charAt(++position);
            return switch (escaped) {
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 'u' -> unicode();
                default -> escaped;
            };
        }

        /** The character of that number, or the letter itself if no number follows. */
        private char unicode() {
            int end = Math.min(position + 1 + DIGITS, line.length());
            var digits = line.substring(position + 1, end);
            if (!digits.matches("[0-9a-f]{" + DIGITS + "}")) {
                return 'u';
            }
            position += DIGITS;
            return (char) Integer.parseInt(digits, 16);
        }
    }

    private static String quoted(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(invisible(c) || alone(text, i) ? "\\u%04x".formatted((int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether it is half a character, which no file of text can hold. */
    private static boolean alone(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** What can change how the text around it is shown, in a file that people look through. */
    private static boolean invisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
