package io.wirescribe.http;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cookies as text, and what they can hold (RFC 6265, 4.1.1). */
final class Cookies {

    private static final Pattern VALUE = Pattern.compile("[!-~&&[^\",;\\\\]]*");

    private Cookies() {}

    /** Null where there is nothing to be written. */
    static @Nullable String written(String name, Style style, @Nullable Object value) {
        if (style == Style.COOKIE || style == Style.COOKIE_EXPLODED) {
            return new Expansion(style, name, text -> value("the cookie " + name, text)).of(value);
        }
        var text = new Expansion(style, name, Rendering::encoded).of(value);
        return text == null ? null : text.replace("&", "; ");
    }

    /** A request with these beside the cookies that it has. */
    static Request added(Request request, String cookies) {
        var all = new ArrayList<>(request.headers().all("cookie"));
        all.add(cookies);
        return request.header("cookie", String.join("; ", all));
    }

    /**
     * The value, unless it would end the cookie or be read differently by different servers; it is not quoted.
     *
     * @param what whose value it is
     */
    static String value(String what, String value) {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " holds a character that a cookie cannot");
        }
        return value;
    }
}
