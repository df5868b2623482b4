package io.wirescribe.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.util.BufferRecycler;

/** The bytes of a JSON text as it is written, in UTF-8, in a buffer that is used again. */
class JsonBytes implements AutoCloseable {

    private static final int BUFFER = BufferRecycler.BYTE_WRITE_ENCODING_BUFFER;
    private static final int LARGEST_KEPT = 64 << 10;
    private static final int LONGEST_ESCAPE = 6;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** For each character of ASCII how it is escaped: 0 not at all, 'u' as its number, else with a letter. */
    private static final byte[] ESCAPES = escapes();

    private final BufferRecycler buffers = Json.buffers();
    private byte[] bytes = buffers.allocByteBuffer(BUFFER);
    private int length;

    private static byte[] escapes() {
        var escapes = new byte[128];
        Arrays.fill(escapes, 0, ' ', (byte) 'u');
        var letters = "\bb\tt\nn\ff\rr\"\"\\\\";
        for (int i = 0; i < letters.length(); i += 2) {
            escapes[letters.charAt(i)] = (byte) letters.charAt(i + 1);
        }
        return escapes;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, more)));
        }
    }

    final void mark(char punctuation) {
        room(1);
        bytes[length++] = (byte) punctuation;
    }

    private byte last() {
        return length == 0 ? 0 : bytes[length - 1];
    }

    /** Whether a value may come: where the text begins, after a colon, in an array. */
    final boolean isOpen() {
        return switch (last()) {
            case 0, ':', ',', '[' -> true;
            default -> false;
        };
    }

    /** Whether a value must come. */
    final boolean isOwing() {
        byte last = last();
        return last == ':' || last == ',';
    }

    /** Writes what stands between a member or an item and the one before it, if there is one. */
    final void separate() {
        byte last = last();
        if (last != '{' && last != '[') {
            mark(',');
        }
    }

    /** Text that JSON takes as it is, such as numbers. */
    final void ascii(String text) {
        raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    final void raw(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    final void number(long value) {
        if (value < 0) {
            ascii(Long.toString(value));
            return;
        }
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        room(digits);
        length += digits;
        int at = length;
        long rest = value;
        do {
            bytes[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
    }

    /** @throws IllegalArgumentException if a half of a surrogate pair stands alone */
    final void string(String text) {
        room(text.length() + 2);
        bytes[length++] = '"';
        int next = plain(text, 0);
        while (next < text.length()) {
            room(LONGEST_ESCAPE + text.length() - next);
            next = plain(text, special(text, next));
        }
        mark('"');
    }

    /** Writes what is the same in JSON, for which there is room, and tells where that ends. */
    private int plain(String text, int from) {
        var to = bytes;
        int shift = length - from;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= ESCAPES.length || ESCAPES[c] != 0) {
                break;
            }
            to[shift + at++] = (byte) c;
        }
        length = shift + at;
        return at;
    }

    /** Writes one character that is not the same in JSON, and tells where the next one is. */
    private int special(String text, int at) {
        char c = text.charAt(at);
        if (c < ESCAPES.length) {
            escaped(c);
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | (c >> 6));
            tail(c);
        } else if (!Character.isSurrogate(c)) {
            bytes[length++] = (byte) (0xe0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3f));
            tail(c);
        } else if (at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1))) {
            int whole = Character.toCodePoint(c, text.charAt(at + 1));
            bytes[length++] = (byte) (0xf0 | (whole >> 18));
            bytes[length++] = (byte) (0x80 | ((whole >> 12) & 0x3f));
            bytes[length++] = (byte) (0x80 | ((whole >> 6) & 0x3f));
            tail(whole);
            return at + 2;
        } else {
            half(c);
        }
        return at + 1;
    }

    private void tail(int c) {
        bytes[length++] = (byte) (0x80 | (c & 0x3f));
    }

    private void escaped(char c) {
        if (ESCAPES[c] == 'u') {
            numbered(c);
        } else {
            bytes[length++] = '\\';
            bytes[length++] = ESCAPES[c];
        }
    }

    final void numbered(char c) {
        room(LONGEST_ESCAPE);
        bytes[length++] = '\\';
        bytes[length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = HEX[c >> shift & 15];
        }
    }

    /** Half of a surrogate pair, which UTF-8 has no bytes for. */
    void half(char c) {
        throw new IllegalArgumentException("half a surrogate pair");
    }

    final byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    /** The text, for whoever wants it as one. */
    final String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public final void close() {
        if (bytes.length <= LARGEST_KEPT) {
            buffers.releaseByteBuffer(BUFFER, bytes);
        }
        buffers.releaseToPool();
    }
}
