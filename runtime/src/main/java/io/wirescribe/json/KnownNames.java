package io.wirescribe.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Names that were read before, and values that are one of a few, so that one that comes again is the same String, which
 * a switch knows at first sight. Whatever is not found is made anew, and takes the place of another.
 */
final class KnownNames {

    private static final int BITS = 11;
    private static final int LONGEST = 64;

    /** Written without a lock: what another thread sees is whole, since it is immutable, or is made once more. */
    private static final Known[] KNOWN = new Known[1 << BITS];

    /** A name with its first and its last eight bytes, which are all there is to most. */
    private static final class Known {

        private final long head;
        private final long tail;
        private final byte[] ascii;
        private final String name;

        Known(long head, long tail, byte[] ascii, String name) {
            this.head = head;
            this.tail = tail;
            this.ascii = ascii;
            this.name = name;
        }

        boolean is(long head, long tail, byte[] json, int from, int to) {
            return head == this.head
                    && tail == this.tail
                    && to - from == ascii.length
                    && (ascii.length <= 2 * Long.BYTES || Arrays.equals(ascii, 0, ascii.length, json, from, to));
        }
    }

    private KnownNames() {}

    /**
     * What is written there in ASCII.
     *
     * @param view the same bytes, the first of a number the least
     */
    static String of(byte[] json, ByteBuffer view, int from, int to) {
        int length = to - from;
        if (length == 0 || length > LONGEST || from + Long.BYTES > json.length) {
            return made(json, from, to);
        }
        boolean isShort = length <= Long.BYTES;
        long head = view.getLong(from);
        head = isShort ? head & (-1L >>> (Long.SIZE - Byte.SIZE * length)) : head;
        long tail = isShort ? length : view.getLong(to - Long.BYTES);
        long hash = (head ^ (tail * 31)) * 0x9E3779B97F4A7C15L;
        int place = (int) (hash >>> (Long.SIZE - BITS));
        var known = KNOWN[place];
        if (known == null || !known.is(head, tail, json, from, to)) {
            known = new Known(
                    head,
                    tail,
                    Arrays.copyOfRange(json, from, to),
                    made(json, from, to).intern());
            KNOWN[place] = known;
        }
        return known.name;
    }

    private static String made(byte[] json, int from, int to) {
        return new String(json, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
