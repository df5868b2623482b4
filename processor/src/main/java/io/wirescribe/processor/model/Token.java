package io.wirescribe.processor.model;

import java.util.regex.Pattern;

/** What HTTP calls headers and methods by: RFC 9110, 5.6.2. */
public final class Token {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private Token() {}

    /** Whether a text is one. */
    public static boolean is(String text) {
        return TOKEN.matcher(text).matches();
    }
}
