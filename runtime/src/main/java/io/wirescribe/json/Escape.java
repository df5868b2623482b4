package io.wirescribe.json;

import static io.wirescribe.json.ByteTokens.unclear;

import java.nio.charset.StandardCharsets;

/** What stands after a backslash. */
final class Escape {

    private static final int NUMBERED = 6;

    private Escape() {}

    /** Where the text goes on behind an escape, or two that are one character together. */
    static int after(byte[] json, int at, int end) {
        if (at + 1 >= end) {
            throw unclear();
        }
        return switch (json[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 2;
            case 'u' -> {
                char first = number(json, at, end);
                if (!Character.isSurrogate(first)) {
                    yield at + NUMBERED;
                }
                if (!Character.isSurrogatePair(first, number(json, at + NUMBERED, end))) {
                    throw unclear();
                }
                yield at + 2 * NUMBERED;
            }
            default -> throw unclear();
        };
    }

    private static char number(byte[] json, int at, int end) {
        if (at + NUMBERED > end || json[at] != '\\' || json[at + 1] != 'u') {
            throw unclear();
        }
        int number = 0;
        for (int i = at + 2; i < at + NUMBERED; i++) {
            int digit = json[i] < 0 ? -1 : Character.digit(json[i], 16);
            if (digit < 0) {
                throw unclear();
            }
            number = (number << 4) | digit;
        }
        return (char) number;
    }

    /** A string whose escapes were looked at before. */
    static String text(byte[] json, int from, int to) {
        var text = new StringBuilder(to - from);
        int next = from;
        while (next < to) {
            int begin = next;
            while (next < to && json[next] != '\\') {
                next++;
            }
            if (next > begin) {
                text.append(new String(json, begin, next - begin, StandardCharsets.UTF_8));
            }
            if (next < to) {
                text.append(character(json, next, to));
                next += json[next + 1] == 'u' ? NUMBERED : 2;
            }
        }
        return text.toString();
    }

    private static char character(byte[] json, int at, int end) {
        return switch (json[at + 1]) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> number(json, at, end);
            default -> (char) json[at + 1];
        };
    }
}
