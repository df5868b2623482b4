package io.wirescribe.http;

import io.wirescribe.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** Values of parameters as text, and text as it may stand in a URL or a header. */
final class Rendering {

    /** An exponent can be so large that nobody has the memory for its zeros. */
    private static final int MOST_ZEROS = 100;

    private static final String HEX = "0123456789ABCDEF";
    private static final boolean[] TOKEN = plain("!#$%&'*+-.^_`|~");
    private static final boolean[] LITERAL = plain("-._~/:@!$&'()*+,;=?%{}");
    private static final boolean[] OF_QUERY = plain("-._~/:@!$&'()*+,;=?[]");
    private static final boolean[] OF_SEGMENT = plain("-._~:@!$&'()*+,;=");
    private static final boolean[] UNRESERVED = plain("-._~");

    /** A segment of nothing is lost on some servers. */
    private static final Pattern SLASH_WITHIN = Pattern.compile("(?<=.)(?<!%2F)%2F(?!%2F)(?=.)");

    private Rendering() {}

    /** For each character of ASCII whether it is a letter, a digit or one of these marks. */
    private static boolean[] plain(String marks) {
        var plain = new boolean[128];
        for (char c : ("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" + marks).toCharArray()) {
            plain[c] = true;
        }
        return plain;
    }

    /** The same text that JSON would hold, but for numbers: of those that are equal only one form is sent. */
    static String text(Object value) {
        if (value instanceof CharSequence
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof UUID) {
            return value.toString();
        }
        if (value instanceof Number number) {
            return text(number);
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

    private static String text(Number number) {
        if (number instanceof BigDecimal decimal) {
            return plain(decimal);
        }
        if (!(number instanceof Double || number instanceof Float)) {
            return number.toString();
        }
        if (!Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException("a number that is not finite cannot be sent");
        }
        return plain(new BigDecimal(number.toString()));
    }

    /** As people write it, {@code 30} and not {@code 3E+1} or {@code 30.0}, unless it has too many zeros for that. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_ZEROS
                ? number.toString().replace("+", "")
                : number.stripTrailingZeros().toPlainString();
    }

    /** Encodes all but unreserved characters (RFC 3986), as RFC 6570 asks of a simple expansion. */
    static String encoded(String text) {
        return encoded(text, UNRESERVED);
    }

    /** The same, but for slashes with something on both sides. */
    static String segments(String text) {
        return SLASH_WITHIN.matcher(encoded(text)).replaceAll("/");
    }

    /**
     * Leaves reserved characters and what is percent-encoded already alone (RFC 6570, 3.2.3), but for the one that
     * would end the query.
     */
    static String reserved(String text) {
        return reserved(text, OF_QUERY);
    }

    /** The same, but for all that would end a segment of a path, and what no segment can hold (RFC 3986, 3.3). */
    static String reservedInPath(String text) {
        return reserved(text, OF_SEGMENT);
    }

    private static String reserved(String text, boolean[] kept) {
        var encoded = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int next = text.offsetByCodePoints(i, 1);
            boolean triplet = i + 2 < text.length()
                    && text.charAt(i) == '%'
                    && HexFormat.isHexDigit(text.charAt(i + 1))
                    && HexFormat.isHexDigit(text.charAt(i + 2));
            encoded.append(triplet ? "%" : encoded(text.substring(i, next), kept));
            i = next;
        }
        return encoded.toString();
    }

    /** Encodes what no URL may hold in a path that is written in a document, and leaves the rest alone. */
    static String literal(String text) {
        return encoded(text, LITERAL);
    }

    private static String encoded(String text, boolean[] kept) {
        int plain = length(text, kept);
        if (plain == text.length()) {
            return text;
        }
        var encoded = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (byte b : text.substring(plain).getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) (b & 0xff), kept)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
        }
        return encoded.toString();
    }

    /** How many characters come before the first that is not plain. */
    private static int length(String text, boolean[] plain) {
        int length = 0;
        while (length < text.length() && isPlain(text.charAt(length), plain)) {
            length++;
        }
        return length;
    }

    private static boolean isPlain(char c, boolean[] plain) {
        return c < plain.length && plain[c];
    }

    static String headerName(String name) {
        if (name.isEmpty() || length(name, TOKEN) < name.length()) {
            throw new IllegalArgumentException("a header name must be of letters, digits and !#$%&'*+-.^_`|~");
        }
        return name;
    }

    /** Refuses what would end the header or be read differently by different servers, without quoting it. */
    static String headerValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' || c > '~') && c != '\t') {
                boolean line = c == '\r' || c == '\n';
                throw new IllegalArgumentException("the value of the header " + name
                        + (line ? " holds a line break" : " holds a character that is not printable ASCII"));
            }
        }
        return value;
    }
}
