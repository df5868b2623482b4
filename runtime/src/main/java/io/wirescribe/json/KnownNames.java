package io.wirescribe.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Names that were read before, and values that are one of a few, so that one that comes again is the same String, which
 * a switch knows at first sight. Whatever is not found is made anew, and takes the place of another.
 */
final class KnownNames {

    private static final int BITS = 11;
    private static final int LONGEST = 64;

    /** Written without a lock: what another thread sees is whole, since it is immutable, or is made once more. */
    private static final @Nullable KnownName[] KNOWN = new @Nullable KnownName[1 << BITS];

    private KnownNames() {}

    /**
     * What is written there in ASCII.
     *
     * @param view the same bytes, the first of a number the least
     */
    static String of(byte[] json, ByteBuffer view, int from, int to) {
        var known = find(json, view, from, to);
        return known == null ? made(json, from, to) : known.text();
    }

    /** What is written there in ASCII, null if it is not worth to be remembered. */
    static @Nullable KnownName find(byte[] json, ByteBuffer view, int from, int to) {
        int length = to - from;
        if (length == 0 || length > LONGEST || from + Long.BYTES > json.length) {
            return null;
        }
        long head = KnownName.head(view, from, length);
        long tail = KnownName.tail(view, from, length);
        long hash = (head ^ (tail * 31)) * 0x9E3779B97F4A7C15L;
        int place = (int) (hash >>> (Long.SIZE - BITS));
        var known = KNOWN[place];
        if (known == null || !known.is(head, tail, json, from, to)) {
            var text = made(json, from, to).intern();
            known = new KnownName(head, tail, Arrays.copyOfRange(json, from, to), text);
            KNOWN[place] = known;
        }
        return known;
    }

    static String made(byte[] json, int from, int to) {
        return new String(json, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
