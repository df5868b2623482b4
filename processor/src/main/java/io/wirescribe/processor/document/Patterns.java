package io.wirescribe.processor.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * JavaScript's regular expressions, as JSON Schema has them, in Java's words. What is alike in both is left as it is.
 */
final class Patterns {

    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 200;

    /** Written between slashes, as in JavaScript's source, where nothing could ever match. */
    private static final Pattern SLASHED = Pattern.compile("/(\\^.*\\$)/([a-z]*)", Pattern.DOTALL);

    /** A class of characters by name, or a character by number. */
    private static final Pattern NAMED = Pattern.compile("(\\\\[pP])\\{([^{}]*)}|\\\\u(\\{[0-9a-fA-F]+})");

    /** White space and ends of lines as ECMA-262 has them, to be written within brackets: Java's are of ASCII. */
    private static final String SPACE = "\\s\\x{A0}\\x{FEFF}\\p{Z}";

    /** Java's dot leaves out one end of lines more, which is no end of a line to JavaScript. */
    private static final String NO_END_OF_LINE = "[^\\n\\r\\x{2028}\\x{2029}]";

    /** Where a word begins or ends, and where none does: to Java, all letters of Unicode are of words. */
    private static final String EDGE_OF_WORD = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";

    private static final String NO_EDGE_OF_WORD = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

    private static final Pattern QUANTIFIER = Pattern.compile("\\{[0-9]+(,[0-9]*)?}");

    /** The name of a group, where it is given and where it is referred to. */
    private static final Pattern GROUP = Pattern.compile("(\\(\\?|\\\\k)<([\\p{L}_$][\\p{L}\\p{M}\\p{N}_$]*)>");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-zA-Z0-9]");

    /** A flag that has a dot be any character, as ECMAScript 2025 writes it, and other languages do. */
    private static final Pattern DOT_ALL = Pattern.compile("\\(\\?[a-z]*s[a-z]*[-:)]");

    private final String source;
    private final boolean dotAll;
    private final StringBuilder java = new StringBuilder();
    private int at;
    private int open;

    /** How many groups were open where the outermost began that looks behind; negative outside of it. */
    private int behind = -1;

    /** Whether it looks behind for a text of any length, which Java gets wrong where it does not refuse it. */
    private boolean endless;

    private Patterns(String source) {
        this.source = source;
        this.dotAll = DOT_ALL.matcher(source).find();
    }

    /** The same expression in Java's words; null if Java cannot understand it. */
    static @Nullable String toJava(String pattern) {
        if (pattern.length() > LONGEST || pattern.chars().filter(c -> c == '(').count() > DEEPEST) {
            return null;
        }
        var slashed = SLASHED.matcher(pattern);
        var patterns = new Patterns(slashed.matches() ? slashed.group(1) : pattern);
        var java = (slashed.matches() && slashed.group(2).contains("i") ? "(?i)" : "") + patterns.translate();
        try {
            return patterns.endless ? null : Pattern.compile(java).pattern();
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    private String translate() {
        while (at < source.length()) {
            char c = source.charAt(at);
            switch (c) {
                case '\\' -> escape();
                case '[' -> characterClass();
                case '(' -> group();
                case ')' -> end();
                case '.' -> append(dotAll ? "." : NO_END_OF_LINE, 1);
                case '$' -> append("\\z", 1);
                case '{' -> brace();
                case '*', '+' -> any(String.valueOf(c));
                default -> append(String.valueOf(c), 1);
            }
        }
        return java.toString();
    }

    private void group() {
        if (behind < 0 && (source.startsWith("(?<=", at) || source.startsWith("(?<!", at))) {
            behind = open;
        }
        open++;
        Matcher group = GROUP.matcher(source).region(at, source.length());
        if (group.lookingAt()) {
            named(group);
        } else {
            append("(", 1);
        }
    }

    private void end() {
        open--;
        behind = open == behind ? -1 : behind;
        append(")", 1);
    }

    /** Java knows letters and digits of ASCII only in names, which begin with a letter. */
    private void named(Matcher group) {
        var name = group.group(2);
        var java = NOT_IN_NAMES
                .matcher(name)
                .replaceAll(match -> "x%xx".formatted(match.group().codePointAt(0)));
        append(group.group(1) + "<" + java + ">", group.group().length());
    }

    private void any(String quantifier) {
        endless |= behind >= 0;
        append(quantifier, quantifier.length());
    }

    private void escape() {
        Matcher group = GROUP.matcher(source).region(at, source.length());
        Matcher named = NAMED.matcher(source).region(at, source.length());
        if (group.lookingAt()) {
            named(group);
        } else if (named.lookingAt()) {
            var number = named.group(3);
            append(
                    number == null ? CharacterClasses.java(named.group(1), named.group(2)) : "\\x" + number,
                    named.group().length());
        } else if (source.startsWith("\\s", at)) {
            append("[" + SPACE + "]", 2);
        } else if (source.startsWith("\\S", at)) {
            append("[^" + SPACE + "]", 2);
        } else if (source.startsWith("\\b", at)) {
            append(EDGE_OF_WORD, 2);
        } else if (source.startsWith("\\B", at)) {
            append(NO_EDGE_OF_WORD, 2);
        } else if (source.startsWith("\\v", at)) {
            append("\\x0B", 2);
        } else if (source.startsWith("\\0", at)) {
            append("\\x00", 2);
        } else {
            append(source.substring(at, Math.min(at + 2, source.length())), 2);
        }
    }

    /** A brace that counts nothing stands for itself. */
    private void brace() {
        Matcher quantifier = QUANTIFIER.matcher(source).region(at, source.length());
        if (quantifier.lookingAt() && quantifier.group().endsWith(",}")) {
            any(quantifier.group());
        } else if (quantifier.lookingAt()) {
            append(quantifier.group(), quantifier.group().length());
        } else {
            append("\\{", 1);
        }
    }

    private void characterClass() {
        if (source.startsWith("[^]", at)) {
            append("[\\s\\S]", 3);
        } else if (source.startsWith("[]", at)) {
            append("(?!)", 2);
        } else {
            append("[", 1);
            if (at < source.length() && source.charAt(at) == '^') {
                append("^", 1);
            }
            while (at < source.length() && source.charAt(at) != ']') {
                member();
            }
            if (at < source.length()) {
                append("]", 1);
            }
        }
    }

    /** Within brackets Java knows nesting and {@code &&}, which JavaScript does not. */
    private void member() {
        if (source.startsWith("\\b", at)) {
            append("\\x08", 2);
        } else if (source.startsWith("\\s", at)) {
            append(SPACE, 2);
        } else if (source.charAt(at) == '\\') {
            escape();
        } else if (source.charAt(at) == '[') {
            append("\\[", 1);
        } else if (source.charAt(at) == '&') {
            append("\\&", 1);
        } else {
            append(String.valueOf(source.charAt(at)), 1);
        }
    }

    private void append(String translated, int length) {
        java.append(translated);
        at += length;
    }
}
