package io.wirescribe.bedrock;

import io.wirescribe.json.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Looks at the members of one JSON object, one after the other, for what has to be known before the object is read:
 * that costs a fraction of reading it twice. In what is no well-formed object it finds some members, or none.
 */
final class MemberScan {

    private final byte[] json;
    private final int end;
    private final boolean object;
    private int at;
    private int name;
    private int value;

    MemberScan(byte[] json, int offset, int length) {
        this.json = json;
        this.at = offset;
        this.end = offset + length;
        this.object = isPast('{');
    }

    /** Whether there is an object at all. */
    boolean isObject() {
        return object;
    }

    /** Goes on to the next member. */
    boolean next() {
        name = isPast(',') ? afterSpace() : at;
        if (name == end || json[name] != '"') {
            return false;
        }
        at = afterString(name);
        if (!isPast(':')) {
            return false;
        }
        value = afterSpace();
        at = afterValue();
        return at > value;
    }

    private int afterSpace() {
        int next = at;
        while (next < end && (json[next] == ' ' || json[next] == '\n' || json[next] == '\r' || json[next] == '\t')) {
            next++;
        }
        return next;
    }

    /** Goes on behind a mark, if it is what comes next. */
    private boolean isPast(char mark) {
        at = afterSpace();
        boolean there = at < end && json[at] == mark;
        at += there ? 1 : 0;
        return there;
    }

    private int afterString(int quote) {
        for (int next = quote + 1; next < end; next++) {
            if (json[next] == '"') {
                return next + 1;
            } else if (json[next] == '\\') {
                next++;
            }
        }
        return end;
    }

    private int afterValue() {
        int depth = 0;
        int next = value;
        while (next < end) {
            switch (json[next]) {
                case '"' -> next = afterString(next);
                case '{', '[' -> {
                    depth++;
                    next++;
                }
                case '}', ']' -> {
                    depth--;
                    next++;
                }
                default -> next++;
            }
            if (depth == 0 && (next == end || json[next] == ',' || json[next] == '}')) {
                return next;
            }
        }
        return end;
    }

    boolean isNamed(String expected) {
        int length = expected.length();
        if (name + 1 + length < end && json[name + 1 + length] == '"') {
            int same = 0;
            while (same < length && json[name + 1 + same] == expected.charAt(same)) {
                same++;
            }
            return same == length;
        }
        int after = afterString(name);
        return isEscaped(name, after) && text(name, after).equals(expected);
    }

    boolean isNull() {
        return json[value] == 'n';
    }

    boolean isText() {
        return at - value > 1 && json[value] == '"' && json[at - 1] == '"';
    }

    /** The value that is a text. */
    String text() {
        return text(value, at);
    }

    /** The value that is a text, as it is written. */
    byte[] rawText() {
        return Arrays.copyOfRange(json, value + 1, at - 1);
    }

    private String text(int from, int to) {
        return isEscaped(from, to)
                ? Codecs.STRING.decode(json, from, to - from)
                : new String(json, from + 1, to - from - 2, StandardCharsets.UTF_8);
    }

    private boolean isEscaped(int from, int to) {
        for (int i = from; i < to; i++) {
            if (json[i] == '\\') {
                return true;
            }
        }
        return false;
    }
}
