package io.wirescribe.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text that a regular expression is likely to match; it knows what documents use, not all there is. */
final class RandomText {

    private static final String PRINTABLE =
            IntStream.range(' ', 127).mapToObj(Character::toString).collect(Collectors.joining());
    private static final int MOST_REPEATS = 3;

    private final String regex;
    private final Random random;
    private int at;

    RandomText(String regex, Random random) {
        this.regex = regex;
        this.random = random;
    }

    /** Null if the expression is too much for it. */
    String text() {
        try {
            var text = alternatives();
            return at == regex.length() ? text : null;
        } catch (RuntimeException tooMuch) {
            return null;
        }
    }

    private String alternatives() {
        var branches = new ArrayList<String>();
        branches.add(sequence());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            branches.add(sequence());
        }
        return branches.get(random.nextInt(branches.size()));
    }

    private String sequence() {
        var text = new StringBuilder();
        while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
            int start = at;
            var first = atom();
            int end = at;
            int[] times = times();
            int after = at;
            int count = times[0] + random.nextInt(times[1] - times[0] + 1);
            for (int i = 0; i < count; i++) {
                at = start;
                text.append(i == 0 ? first : "");
                if (i > 0) {
                    text.append(atom());
                }
                at = end;
            }
            at = after;
        }
        return text.toString();
    }

    private int[] times() {
        int[] times = {1, 1};
        var rest = regex.substring(at);
        if (rest.startsWith("*")) {
            times = new int[] {0, MOST_REPEATS};
            at++;
        } else if (rest.startsWith("+")) {
            times = new int[] {1, MOST_REPEATS};
            at++;
        } else if (rest.startsWith("?")) {
            times = new int[] {0, 1};
            at++;
        } else if (rest.matches("(?s)\\{\\d+(,\\d*)?}.*")) {
            var inside = rest.substring(1, rest.indexOf('}'));
            var parts = inside.split(",", -1);
            int least = Integer.parseInt(parts[0]);
            int most =
                    parts.length == 1 ? least : parts[1].isEmpty() ? least + MOST_REPEATS : Integer.parseInt(parts[1]);
            times = new int[] {least, Math.min(most, least + 20)};
            at += inside.length() + 2;
        }
        if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
            at++;
        }
        return times;
    }

    private String atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '^', '$' -> "";
            case '.' -> one(PRINTABLE);
            case '(' -> group();
            case '[' -> one(bracket());
            case '\\' -> escape();
            default -> String.valueOf(c);
        };
    }

    private String group() {
        if (regex.substring(at).matches("(?s)\\?<(?!\\w+>).*")) {
            throw new IllegalArgumentException("looks back at what is already written");
        } else if (regex.startsWith("?", at)) {
            boolean ahead = regex.startsWith("?=", at) || regex.startsWith("?!", at);
            at += regex.startsWith("?<", at) ? regex.indexOf('>', at) - at + 1 : 2;
            var text = alternatives();
            at++;
            return ahead ? "" : text;
        }
        var text = alternatives();
        at++;
        return text;
    }

    private String escape() {
        char c = regex.charAt(at++);
        if (c == 'x' || c == 'u') {
            boolean braced = regex.charAt(at) == '{';
            int start = braced ? at + 1 : at;
            int end = braced ? regex.indexOf('}', at) : at + (c == 'x' ? 2 : 4);
            at = braced ? end + 1 : end;
            return Character.toString(Integer.parseInt(regex.substring(start, end), 16));
        }
        return switch (c) {
            case 'A', 'z', 'Z', 'b', 'B', 'G' -> "";
            case 'd', 'D', 'w', 'W', 's', 'S' -> one(named(c));
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'p', 'P' -> {
                at = regex.indexOf('}', at) + 1;
                yield "a";
            }
            default -> String.valueOf(c);
        };
    }

    private static String named(char c) {
        return switch (c) {
            case 'd' -> "0123456789";
            case 'w' -> "abcXYZ019_";
            case 's' -> " ";
            case 'D' -> "ab-";
            case 'W' -> "- ";
            default -> "ab-1";
        };
    }

    private String bracket() {
        boolean negated = regex.charAt(at) == '^';
        at += negated ? 1 : 0;
        var all = new StringBuilder();
        boolean first = true;
        while (first || regex.charAt(at) != ']') {
            first = false;
            var low = member();
            if (low.length() == 1 && regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                at++;
                var high = member();
                for (int c = low.charAt(0); c <= high.charAt(0); c++) {
                    all.append((char) c);
                }
            } else {
                all.append(low);
            }
        }
        at++;
        return negated
                ? PRINTABLE
                        .chars()
                        .filter(c -> all.indexOf(String.valueOf((char) c)) < 0)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                : all.toString();
    }

    private String member() {
        char c = regex.charAt(at++);
        if (c == '[') {
            at--;
            at++;
            return bracket();
        } else if (c != '\\') {
            return String.valueOf(c);
        }
        char escaped = regex.charAt(at);
        if ("dwsDWS".indexOf(escaped) >= 0) {
            at++;
            return named(escaped);
        }
        return escape();
    }

    private String one(String all) {
        List<String> points = all.codePoints().mapToObj(Character::toString).toList();
        return points.get(random.nextInt(points.size()));
    }
}
