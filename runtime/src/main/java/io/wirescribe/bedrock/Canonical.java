package io.wirescribe.bedrock;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;

/** How signature version 4 writes down the parts of a request, so that both sides sign the same text. */
final class Canonical {

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    private static final boolean[] UNRESERVED = unreserved();

    private Canonical() {}

    private static boolean[] unreserved() {
        var unreserved = new boolean[128];
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
                .chars()
                .forEach(c -> unreserved[c] = true);
        return unreserved;
    }

    /** The path as it is sent, encoded once more: of {@code %2F} remains {@code %252F}. */
    static String path(String path) {
        return path.isEmpty() ? "/" : encoded(path, '/');
    }

    /** Without {@code .} and {@code ..} and empty segments, as all services but S3 have it. */
    static String normalizedPath(String path) {
        return path(path.contains("//") || path.contains("/.") ? normalized(path) : path);
    }

    private static String normalized(String path) {
        var segments = new ArrayDeque<String>();
        int start = 0;
        while (start < path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            var segment = path.substring(start, end);
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
            start = end + 1;
        }
        var joined = "/" + String.join("/", segments);
        boolean folder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
        return folder && joined.length() > 1 ? joined + "/" : joined;
    }

    /** The parameters sorted, each encoded as strictly as can be, whatever the URL has. */
    static String query(String query) {
        if (query.isEmpty()) {
            return "";
        }
        var parameters = query.split("&");
        for (int i = 0; i < parameters.length; i++) {
            var parameter = parameters[i];
            int equals = parameter.indexOf('=');
            var name = equals < 0 ? parameter : parameter.substring(0, equals);
            var value = equals < 0 ? "" : parameter.substring(equals + 1);
            // NUL sorts before all that a name may hold, so that a comes before a-b, as it must
            parameters[i] = encoded(decoded(name), '\0') + '\0' + encoded(decoded(value), '\0');
        }
        Arrays.sort(parameters);
        return String.join("&", parameters).replace('\0', '=');
    }

    /** Without spaces around it, and with one space where there were several. */
    static String headerValue(String value) {
        var text = value.strip();
        if (!text.contains("  ")) {
            return text;
        }
        var collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' || text.charAt(i - 1) != ' ') {
                collapsed.append(text.charAt(i));
            }
        }
        return collapsed.toString();
    }

    private static String encoded(String text, char kept) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain), kept)) {
            plain++;
        }
        return plain == text.length() ? text : encoded(text.getBytes(StandardCharsets.UTF_8), kept);
    }

    private static String encoded(byte[] text, char kept) {
        var encoded = new byte[text.length * 3];
        int length = 0;
        for (byte b : text) {
            if (isPlain((char) (b & 0xff), kept)) {
                encoded[length++] = b;
            } else {
                encoded[length++] = '%';
                encoded[length++] = HEX[b >> 4 & 15];
                encoded[length++] = HEX[b & 15];
            }
        }
        return new String(encoded, 0, length, StandardCharsets.US_ASCII);
    }

    private static boolean isPlain(char c, char kept) {
        return c == kept ? c != '\0' : c < UNRESERVED.length && UNRESERVED[c];
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) {
                bytes[length++] = bytes[i];
            } else {
                bytes[length++] = (byte) (high << 4 | low);
                i += 2;
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
