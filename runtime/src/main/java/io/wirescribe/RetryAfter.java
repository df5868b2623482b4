package io.wirescribe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code retry-after-ms} and {@code Retry-After}: seconds, fractions of them as some servers send, or a date. */
final class RetryAfter {

    private static final BigDecimal LONGEST =
            new BigDecimal(Duration.ofDays(365).toSeconds());

    /** No exponents: with some of them, arithmetic takes minutes. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,20})?");

    private RetryAfter() {}

    static @Nullable Duration in(Headers headers, Instant now) {
        var milliseconds = number(headers.first("retry-after-ms"));
        if (milliseconds != null) {
            return duration(milliseconds.movePointLeft(3));
        }
        var value = headers.first("retry-after");
        var seconds = number(value);
        return seconds != null ? duration(seconds) : until(value, now);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var number = text.strip();
        return NUMBER.matcher(number).matches() ? new BigDecimal(number) : null;
    }

    private static Duration duration(BigDecimal seconds) {
        var bounded = seconds.max(BigDecimal.ZERO).min(LONGEST);
        return Duration.ofMillis(
                bounded.movePointRight(3).setScale(0, RoundingMode.CEILING).longValueExact());
    }

    private static @Nullable Duration until(@Nullable String date, Instant now) {
        if (date == null) {
            return null;
        }
        try {
            var then = Instant.from(
                    DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).parse(date.strip()));
            return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
