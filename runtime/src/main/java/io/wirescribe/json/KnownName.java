package io.wirescribe.json;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A name with its first and its last eight bytes, which are all there is to most. */
final class KnownName {

    private final long head;
    private final long tail;
    private final byte[] ascii;
    private final int length;
    private final String text;

    KnownName(long head, long tail, byte[] ascii, String text) {
        this.head = head;
        this.tail = tail;
        this.ascii = ascii;
        this.length = ascii.length;
        this.text = text;
    }

    /** The first eight bytes; zeros in place of those that are not there. */
    static long head(ByteBuffer json, int from, int length) {
        long eight = json.getLong(from);
        return length < Long.BYTES ? eight & ~(-1L << (Byte.SIZE * length)) : eight;
    }

    /** The last eight bytes, or how many there are if the head is all of them. */
    static long tail(ByteBuffer json, int from, int length) {
        return length <= Long.BYTES ? length : json.getLong(from + length - Long.BYTES);
    }

    boolean is(long head, long tail, byte[] json, int from, int to) {
        return head == this.head
                && tail == this.tail
                && to - from == length
                && (length <= 2 * Long.BYTES || Arrays.equals(ascii, 0, length, json, from, to));
    }

    /**
     * Whether it stands there, with a quote and a colon behind it.
     *
     * @param view the same bytes, the first of a number the least
     */
    boolean isMember(byte[] json, ByteBuffer view, int from, int end) {
        int close = from + length;
        return close + 1 < end
                && json[close] == '"'
                && json[close + 1] == ':'
                && from + Long.BYTES <= json.length
                && is(head(view, from, length), tail(view, from, length), json, from, close);
    }

    int length() {
        return length;
    }

    String text() {
        return text;
    }
}
