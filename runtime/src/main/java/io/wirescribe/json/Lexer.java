package io.wirescribe.json;

import static io.wirescribe.json.ByteTokens.unclear;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Finds strings, numbers and literals in UTF-8, each in one pass, eight bytes at a time where they are plain. */
final class Lexer {

    static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = EACH << 7;
    static final int LONGEST_NUMBER = 1000;
    private static final int DIGITS_OF_A_LONG = 18;

    private final LikelyNames names = new LikelyNames();
    private byte[] json = {};
    private ByteBuffer view = viewed(json);
    private int at;
    private int end;

    /** Where the string or the number is that was found last, without its quotes. */
    private int from;

    private int to;
    private Text text = Text.ASCII;

    /** What a word consists of. */
    private enum Text {
        ASCII,
        UTF8,
        ESCAPED
    }

    void take(byte[] json, int offset, int length) {
        if (json != this.json) {
            this.json = json;
            view = viewed(json);
        }
        names.restart();
        at = offset;
        end = offset + length;
    }

    private static ByteBuffer viewed(byte[] json) {
        return ByteBuffer.wrap(json).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The byte that comes after white space, which stays the next one; -1 at the end. */
    int peek() {
        while (at < end) {
            byte b = json[at];
            if (b > ' ') {
                return b;
            }
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                throw unclear();
            }
            at++;
        }
        return -1;
    }

    void step() {
        at++;
    }

    void expect(char mark) {
        if (peek() != mark) {
            throw unclear();
        }
        at++;
    }

    JsonToken literal(byte[] word, JsonToken token) {
        int after = at + word.length;
        if (after > end || !Arrays.equals(json, at, after, word, 0, word.length)) {
            throw unclear();
        }
        at = after;
        delimited();
        return token;
    }

    private void delimited() {
        if (at < end) {
            switch (json[at]) {
                case ',', '}', ']', ' ', '\n', '\r', '\t' -> {}
                default -> throw unclear();
            }
        }
    }

    /** A string, of which the first quote is read. */
    void string() {
        from = at;
        text = Text.ASCII;
        while (true) {
            at = plain(at);
            if (at == end) {
                throw unclear();
            }
            byte b = json[at];
            if (b == '"') {
                to = at++;
                return;
            }
            if (b == '\\') {
                text = Text.ESCAPED;
                at = Escape.after(json, at, end);
            } else {
                text = text == Text.ESCAPED ? text : Text.UTF8;
                at = Sequence.after(json, at, end);
            }
        }
    }

    /** Where something comes that is not a character of its own. */
    private int plain(int from) {
        int next = from;
        while (next <= end - Long.BYTES) {
            long special = special(view.getLong(next));
            if (special != 0) {
                return next + (Long.numberOfTrailingZeros(special) >>> 3);
            }
            next += Long.BYTES;
        }
        while (next < end && isPlain(json[next])) {
            next++;
        }
        return next;
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' && b != '"' && b != '\\';
    }

    /**
     * The highest bit of each byte that is a quote, a backslash, below the space or none of ASCII; the lowest is exact.
     */
    private static long special(long eight) {
        long quote = eight ^ (EACH * '"');
        long backslash = eight ^ (EACH * '\\');
        long found =
                ((quote - EACH) & ~quote) | ((backslash - EACH) & ~backslash) | ((eight - EACH * ' ') & ~eight) | eight;
        return found & HIGHEST;
    }

    /** The name of the next member, behind its colon; null at the end of the object, which stays the next one. */
    @Nullable
    String member(boolean first) {
        if (is('}')) {
            return null;
        }
        int quote = first ? at : at + 1;
        if (quote < end && json[quote] == '"' && (first || json[at] == ',')) {
            var name = denseMember(quote + 1);
            if (name != null) {
                return name;
            }
        }
        return spacedMember(first);
    }

    /** The name that begins there, if a quote and a colon follow it at once. */
    private @Nullable String denseMember(int from) {
        var likely = names.next();
        if (likely != null && likely.isMember(json, view, from, end)) {
            names.confirm();
            at = from + likely.length() + 2;
            return likely.text();
        }
        int close = plain(from);
        if (close + 1 >= end || json[close] != '"' || json[close + 1] != ':') {
            return null;
        }
        var name = KnownNames.find(json, view, from, close);
        names.learn(name);
        at = close + 2;
        return name == null ? KnownNames.made(json, from, close) : name.text();
    }

    private @Nullable String spacedMember(boolean first) {
        if (peek() == '}') {
            return null;
        }
        if (!first) {
            expect(',');
        }
        expect('"');
        string();
        var name = known();
        expect(':');
        return name;
    }

    /** The text, as the same String as before if it is short. */
    String known() {
        return text == Text.ASCII ? KnownNames.of(json, view, from, to) : text();
    }

    /** Whether the number is an integer, as it is written. */
    boolean number() {
        boolean integer = true;
        from = at;
        text = Text.ASCII;
        if (is('-')) {
            at++;
        }
        if (is('0')) {
            at++;
        } else {
            digits();
        }
        if (is('.')) {
            integer = false;
            at++;
            digits();
        }
        if (is('e') || is('E')) {
            integer = false;
            at++;
            at += is('+') || is('-') ? 1 : 0;
            digits();
        }
        to = at;
        if (to - from > LONGEST_NUMBER) {
            throw unclear();
        }
        delimited();
        return integer;
    }

    private boolean is(char c) {
        return at < end && json[at] == c;
    }

    private void digits() {
        int before = at;
        while (at < end && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        if (at == before) {
            throw unclear();
        }
    }

    long integer() {
        boolean negative = json[from] == '-';
        int next = negative ? from + 1 : from;
        if (to - next > DIGITS_OF_A_LONG) {
            throw unclear();
        }
        long value = 0;
        while (next < to) {
            value = 10 * value + json[next++] - '0';
        }
        return negative ? -value : value;
    }

    String text() {
        return switch (text) {
            case ASCII -> new String(json, from, to - from, StandardCharsets.ISO_8859_1);
            case UTF8 -> new String(json, from, to - from, StandardCharsets.UTF_8);
            case ESCAPED -> Escape.text(json, from, to);
        };
    }

    byte[] base64() {
        if (text != Text.ASCII) {
            throw unclear();
        }
        try {
            // as long as what it holds: the decoder reckons with padding that is left out
            return Base64.getDecoder()
                    .decode(ByteBuffer.wrap(json, from, to - from))
                    .array();
        } catch (IllegalArgumentException e) {
            throw unclear();
        }
    }
}
