package io.wirescribe.json;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Points in time as RFC 3339 has them, which allows more than Java reads; and with an offset that lacks a colon. */
final class DateTimes {

    private static final Pattern TOO_FINE = Pattern.compile("(?<=\\.\\d{9})\\d+");
    private static final Pattern LEAP_SECOND = Pattern.compile("(?<=T\\d\\d:\\d\\d:)60", Pattern.CASE_INSENSITIVE);

    /** Of ISO 8601's basic format, which many write after the extended one. */
    private static final Pattern OFFSET = Pattern.compile("(?<=:\\d\\d(?:\\.\\d{1,9})?)([+-]\\d\\d)(\\d\\d)?$");

    private DateTimes() {}

    /** @throws DateTimeParseException if it is none */
    static OffsetDateTime parse(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException rare) {
            return rare(spelledOut(TOO_FINE.matcher(text.replace(' ', 'T')).replaceFirst("")));
        }
    }

    private static String spelledOut(String text) {
        return OFFSET.matcher(text)
                .replaceFirst(offset -> offset.group(1) + ":" + (offset.group(2) == null ? "00" : offset.group(2)));
    }

    /** A leap second, which Java does not know, is the one after. */
    private static OffsetDateTime rare(String text) {
        var leap = LEAP_SECOND.matcher(text);
        return leap.find() ? OffsetDateTime.parse(leap.replaceFirst("59")).plusSeconds(1) : OffsetDateTime.parse(text);
    }
}
