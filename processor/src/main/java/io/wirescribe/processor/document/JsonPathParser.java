package io.wirescribe.processor.document;

import io.wirescribe.processor.document.JsonPath.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a JSONPath, but for the conditions in it, which {@link FilterParser} reads. */
final class JsonPathParser {

    /** A status or the number of an item, which RFC 9535 has in brackets only, and other programs after a point too. */
    private static final Pattern NUMBER = Pattern.compile("[0-9][A-Za-z0-9]*");

    private static final Pattern NAME = Pattern.compile(
            "[A-Za-z_\\x{80}-\\x{D7FF}\\x{E000}-\\x{10FFFF}][\\w\\x{80}-\\x{D7FF}\\x{E000}-\\x{10FFFF}-]*");
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,15}");
    private static final int DEEPEST = 100;

    private final String query;
    private int at;
    private int depth;

    JsonPathParser(String query) {
        this.query = query;
    }

    JsonPath query() throws DocumentException {
        blanks();
        expect("$");
        var path = new JsonPath(segments());
        blanks();
        if (at < query.length()) {
            throw failure("what begins here is none of its steps");
        }
        return path;
    }

    List<Segment> segments() throws DocumentException {
        List<Segment> segments = new ArrayList<>();
        while (true) {
            int before = at;
            blanks();
            if (take("..")) {
                segments.add(new Segment(true, peek("[") ? bracket() : dotted()));
            } else if (take(".")) {
                segments.add(new Segment(false, dotted()));
            } else if (peek("[")) {
                segments.add(new Segment(false, bracket()));
            } else {
                at = before;
                return segments;
            }
        }
    }

    private List<Selector> dotted() throws DocumentException {
        if (take("*")) {
            return List.of(new Selector.Wildcard());
        }
        var number = matched(NUMBER);
        if (number != null) {
            return List.of(number.matches("[0-9]{1,9}") ? new Selector.Numbered(number) : new Selector.Name(number));
        }
        var name = matched(NAME);
        if (name == null) {
            throw failure("a name is missing");
        }
        return List.of(new Selector.Name(name));
    }

    private List<Selector> bracket() throws DocumentException {
        expect("[");
        List<Selector> selectors = new ArrayList<>();
        do {
            blanks();
            selectors.add(selector());
            blanks();
        } while (take(","));
        expect("]");
        return selectors;
    }

    private Selector selector() throws DocumentException {
        if (take("*")) {
            return new Selector.Wildcard();
        } else if (take("?")) {
            blanks();
            return new Selector.Filter(new FilterParser(this).condition());
        } else if (peek("'") || peek("\"")) {
            return new Selector.Name(text());
        }
        var start = integer();
        blanks();
        if (!take(":")) {
            if (start == null) {
                throw failure("a selector is missing");
            }
            return new Selector.Index(start);
        }
        blanks();
        var end = integer();
        blanks();
        Long step = null;
        if (take(":")) {
            blanks();
            step = integer();
        }
        return new Selector.Slice(start, end, step == null ? 1 : step);
    }

    private @Nullable Long integer() {
        var digits = matched(INTEGER);
        return digits == null ? null : Long.valueOf(digits);
    }

    /** A quoted one. */
    String text() throws DocumentException {
        char quote = query.charAt(at++);
        var text = new StringBuilder();
        while (at < query.length() && query.charAt(at) != quote) {
            char c = query.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        expect(String.valueOf(quote));
        return text.toString();
    }

    private char escaped() throws DocumentException {
        char c = at < query.length() ? query.charAt(at++) : ' ';
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '/', '\\', '\'', '"' -> c;
            case 'u' -> {
                var digits = matched(Pattern.compile("[0-9A-Fa-f]{4}"));
                if (digits == null) {
                    throw failure("a text is not escaped as it must be");
                }
                yield (char) Integer.parseInt(digits, 16);
            }
            default -> throw failure("a text is not escaped as it must be");
        };
    }

    /** The place that reading has come to. */
    int at() {
        return at;
    }

    /** What has been read from there on. */
    String since(int start) {
        return query.substring(start, at);
    }

    void deeper() throws DocumentException {
        if (++depth > DEEPEST) {
            throw failure("it is nested too deeply");
        }
    }

    @Nullable
    String matched(Pattern pattern) {
        Matcher matcher = pattern.matcher(query).region(at, query.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher.group();
    }

    void blanks() {
        while (at < query.length() && " \t\n\r".indexOf(query.charAt(at)) >= 0) {
            at++;
        }
    }

    boolean peek(String token) {
        return query.startsWith(token, at);
    }

    boolean take(String token) {
        if (!peek(token)) {
            return false;
        }
        at += token.length();
        return true;
    }

    void expect(String token) throws DocumentException {
        if (!take(token)) {
            throw failure("a " + token + " is missing");
        }
    }

    DocumentException failure(String problem) {
        return new DocumentException("`%s` is not a JSONPath: %s (column %d)".formatted(query, problem, at + 1));
    }
}
