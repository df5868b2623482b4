package io.wirescribe.http;

import io.wirescribe.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;

/** Values of parameters as text, and text as it may stand in a URL or a header. */
final class Rendering {

    private static final String HEX = "0123456789ABCDEF";
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";
    private static final String LITERAL_MARKS = "-._~/:@!$&'()*+,;=?%{}";
    private static final String RESERVED_MARKS = "-._~/:@!$&'()*+,;=?[]";

    private Rendering() {}

    /** The same text that JSON would hold. */
    static String text(Object value) {
        if (value instanceof CharSequence
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof LocalDate
                || value instanceof UUID) {
            if (value instanceof Number number && !Double.isFinite(number.doubleValue()) && isFloating(number)) {
                throw new IllegalArgumentException("a number that is not finite cannot be sent");
            }
            return value.toString();
        }
        if (value instanceof JsonValue json) {
            return text(Objects.requireNonNull(json.unwrap(), "null cannot be sent as a parameter"));
        }
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        throw new IllegalArgumentException("a " + value.getClass().getName() + " cannot be sent as a parameter");
    }

    private static boolean isFloating(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    /** Encodes all but unreserved characters (RFC 3986), as RFC 6570 asks of a simple expansion. */
    static String encoded(String text) {
        return encoded(text, "-._~");
    }

    /**
     * Leaves reserved characters and what is percent-encoded already alone (RFC 6570, 3.2.3), but for the one that
     * would end the query.
     */
    static String reserved(String text) {
        var encoded = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int next = text.offsetByCodePoints(i, 1);
            boolean triplet = i + 2 < text.length()
                    && text.charAt(i) == '%'
                    && Character.digit(text.charAt(i + 1), 16) >= 0
                    && Character.digit(text.charAt(i + 2), 16) >= 0;
            encoded.append(triplet ? "%" : encoded(text.substring(i, next), RESERVED_MARKS));
            i = next;
        }
        return encoded.toString();
    }

    /** Encodes what no URL may hold in a path that is written in a document, and leaves the rest alone. */
    static String literal(String text) {
        return encoded(text, LITERAL_MARKS);
    }

    private static String encoded(String text, String marks) {
        int plain = plain(text, marks);
        if (plain == text.length()) {
            return text;
        }
        var encoded = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (byte b : text.substring(plain).getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) (b & 0xff), marks)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
        }
        return encoded.toString();
    }

    /** How many characters come before the first that is neither a letter, a digit nor one of these marks. */
    private static int plain(String text, String marks) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain), marks)) {
            plain++;
        }
        return plain;
    }

    private static boolean isPlain(char c, String marks) {
        return isAlphanumeric(c) || marks.indexOf(c) >= 0;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static String headerName(String name) {
        if (name.isEmpty() || plain(name, TOKEN_MARKS) < name.length()) {
            throw new IllegalArgumentException("a header name must be of letters, digits and !#$%&'*+-.^_`|~");
        }
        return name;
    }

    /** Refuses what would end the header or be read differently by different servers, without quoting it. */
    static String headerValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r' || c == '\n') {
                throw new IllegalArgumentException("the value of the header " + name + " holds a line break");
            }
            if (c != '\t' && (c < ' ' || c > '~')) {
                throw new IllegalArgumentException(
                        "the value of the header " + name + " holds a character that is not printable ASCII");
            }
        }
        return value;
    }
}
