package io.wirescribe.processor.emit;

import java.util.regex.Pattern;

/**
 * Characters that nobody sees but that change how what is around them is shown, so that code would not read as it runs
 * (the "Trojan Source" attack, CVE-2021-42574).
 */
final class Invisible {

    /** Every format character, but for the two that joined scripts and emoji need. */
    private static final Pattern ANY = Pattern.compile("[\\p{Cf}&&[^\\u200c\\u200d]&&[\\x{0}-\\x{ffff}]]");

    private Invisible() {}

    static boolean is(char c) {
        return Character.getType(c) == Character.FORMAT && c != '\u200c' && c != '\u200d';
    }

    /** Java that compiles to the same, each of them written as an escape. */
    static String escaped(String source) {
        return ANY.matcher(source)
                .replaceAll(match -> "\\\\u%04x".formatted((int) match.group().charAt(0)));
    }
}
