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

    private static final Pattern QUANTIFIER = Pattern.compile("\\{[0-9]+(,[0-9]*)?}");

    private final String source;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private Patterns(String source) {
        this.source = source;
    }

    /** The same expression in Java's words; null if Java cannot understand it. */
    static @Nullable String toJava(String pattern) {
        if (pattern.length() > LONGEST || pattern.chars().filter(c -> c == '(').count() > DEEPEST) {
            return null;
        }
        var slashed = SLASHED.matcher(pattern);
        var java = slashed.matches()
                ? (slashed.group(2).contains("i") ? "(?i)" : "") + new Patterns(slashed.group(1)).translate()
                : new Patterns(pattern).translate();
        try {
            return Pattern.compile(java).pattern();
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
                case '$' -> append("\\z", 1);
                case '{' -> brace();
                default -> append(String.valueOf(c), 1);
            }
        }
        return java.toString();
    }

    private void escape() {
        Matcher named = NAMED.matcher(source).region(at, source.length());
        if (named.lookingAt()) {
            var number = named.group(3);
            append(
                    number == null ? CharacterClasses.java(named.group(1), named.group(2)) : "\\x" + number,
                    named.group().length());
        } else if (source.startsWith("\\s", at)) {
            append("[" + SPACE + "]", 2);
        } else if (source.startsWith("\\S", at)) {
            append("[^" + SPACE + "]", 2);
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
        if (quantifier.lookingAt()) {
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
