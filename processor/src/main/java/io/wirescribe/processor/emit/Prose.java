package io.wirescribe.processor.emit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;

/** A document's Markdown as text for a Javadoc comment: nothing in it can end the comment or be a tag. */
final class Prose {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final int WIDTH = 100;
    private static final int LONGEST_SENTENCE = 300;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<![ (]\\p{L}|e\\.g|i\\.e|etc)[.!?](?=\\s)");

    private Prose() {}

    /** Whole, as HTML with a line for each paragraph; empty for no text. */
    static String html(String markdown) {
        var renderer = new JavadocRenderer();
        MARKDOWN.parse(markdown).accept(renderer);
        return renderer.html();
    }

    /** The first sentence, on one line and without its full stop; empty for no text. */
    static String sentence(String markdown) {
        var renderer = new JavadocRenderer();
        var paragraph = MARKDOWN.parse(markdown).getFirstChild();
        if (paragraph == null) {
            return "";
        }
        paragraph.accept(renderer);
        var text = renderer.html().replaceAll("<(p|ul|ol|li|pre|blockquote)>|</(ul|ol|li|pre|blockquote)>", " ");
        var line = text.replaceAll("\\s+", " ").strip();
        var end = SENTENCE_END.matcher(line);
        var sentence = end.find() ? line.substring(0, end.start()) : line.replaceAll("[.:]$", "");
        return balanced(sentence) ? shortened(sentence) : shortened(line);
    }

    /** Text that is shown as it is, in the font of code. */
    static String code(String text) {
        return harmless(text) && !text.isBlank() ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
    }

    /** Whether nothing in it means anything to Javadoc or to javac. */
    private static boolean harmless(String text) {
        return text.chars()
                        .noneMatch(c -> "{}@\u2028\u2029".indexOf(c) >= 0
                                || Character.isISOControl(c)
                                || Invisible.is((char) c))
                && !text.contains("*/")
                && !text.contains("/*")
                && !text.contains("\\u");
    }

    static String escape(String text) {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                case '/' -> escaped.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                case '*' -> escaped.append(i > 0 && text.charAt(i - 1) == '/' ? "&#42;" : "*");
                default -> {
                    if (!Invisible.is(c)) {
                        escaped.append(readable(c) ? c : ' ');
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** What is harmless in two pieces may end a comment, begin one or be a unicode escape where they meet. */
    static String withoutComments(String html) {
        return html.replace("*/", "*&#47;").replace("/*", "/&#42;").replace("\\u", "&#92;u");
    }

    /** A sentence of ours before the document's text. */
    static String lead(String lead, String text) {
        return wrap(text.isEmpty() ? lead : lead + " " + text);
    }

    static String wrap(String html) {
        var wrapped = new StringBuilder();
        for (var line : html.strip().split("\n", -1)) {
            wrapped.append(line.startsWith("    ") ? line : wrapLine(line)).append('\n');
        }
        return wrapped.toString().strip();
    }

    static String capitalized(String sentence) {
        return sentence.isEmpty() || sentence.startsWith("{")
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + sentence.substring(sentence.offsetByCodePoints(0, 1));
    }

    private static String wrapLine(String line) {
        var wrapped = new StringBuilder();
        var column = 0;
        for (var word : line.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }

    private static boolean readable(char c) {
        return c == '\n' || (!Character.isISOControl(c) && "\u2028\u2029\uFFFE\uFFFF".indexOf(c) < 0);
    }

    private static boolean balanced(String html) {
        return html.chars().filter(c -> c == '{').count()
                        == html.chars().filter(c -> c == '}').count()
                && html.split("<(code|em|strong|a)\\b", -1).length == html.split("</(code|em|strong|a)>", -1).length;
    }

    private static String shortened(String sentence) {
        if (sentence.length() <= LONGEST_SENTENCE) {
            return sentence;
        }
        var plain = sentence.replaceAll("\\{@code ([^}]*)}", "$1").replaceAll("</?(code|em|strong|b|a)[^>]*>", "");
        var end = plain.lastIndexOf(' ', LONGEST_SENTENCE);
        return end < 0 ? "" : withoutComments(plain.substring(0, end)) + " …";
    }
}
