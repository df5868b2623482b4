package io.wirescribe.bedrock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;

/** A text of ASCII as it is written to be signed, in a buffer that the next one is written to. */
final class Ascii {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[1 << 10];
    private int length;

    /** Begins another text. */
    Ascii clear() {
        length = 0;
        return this;
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
        }
    }

    @SuppressWarnings("deprecation") // of ASCII it gives the very bytes, and makes no array for them
    Ascii add(String text) {
        makeRoom(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
        return this;
    }

    Ascii add(char c) {
        makeRoom(1);
        bytes[length++] = (byte) c;
        return this;
    }

    Ascii addHex(byte[] binary) {
        makeRoom(2 * binary.length);
        for (byte b : binary) {
            bytes[length++] = HEX[b >> 4 & 15];
            bytes[length++] = HEX[b & 15];
        }
        return this;
    }

    byte[] hash(MessageDigest digest) {
        digest.update(bytes, 0, length);
        return digest.digest();
    }

    byte[] authenticate(Mac mac) {
        mac.update(bytes, 0, length);
        return mac.doFinal();
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
