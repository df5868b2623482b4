package io.wirescribe.json;

import static io.wirescribe.json.ByteTokens.unclear;

/** A character of UTF-8 that takes several bytes. */
final class Sequence {

    private static final int[] LEAST = {0, 0x80, 0x800, Character.MIN_SUPPLEMENTARY_CODE_POINT};

    private Sequence() {}

    /** Where the text goes on behind it, if it is one as Unicode has them. */
    static int after(byte[] utf8, int at, int end) {
        int lead = utf8[at] & 0xff;
        int more = following(lead);
        if (at + more >= end) {
            throw unclear();
        }
        int point = lead & (0x3f >> more);
        for (int i = 1; i <= more; i++) {
            byte next = utf8[at + i];
            if ((next & 0xc0) != 0x80) {
                throw unclear();
            }
            point = (point << 6) | (next & 0x3f);
        }
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (point < LEAST[more] || point > Character.MAX_CODE_POINT || half) {
            throw unclear();
        }
        return at + more + 1;
    }

    private static int following(int lead) {
        if (lead >= 0xc0 && lead < 0xe0) {
            return 1;
        }
        if (lead >= 0xe0 && lead < 0xf0) {
            return 2;
        }
        if (lead >= 0xf0 && lead < 0xf8) {
            return 3;
        }
        throw unclear();
    }
}
