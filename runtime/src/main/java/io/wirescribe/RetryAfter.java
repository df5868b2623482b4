package io.wirescribe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code retry-after-ms} and {@code Retry-After}: seconds, fractions of them as some servers send, or a date. */
final class RetryAfter {

    private static final BigDecimal SHORTEST = new BigDecimal("0.001");
    private static final BigDecimal LONGEST =
            BigDecimal.valueOf(Duration.ofDays(365).toMillis());
    private static final int LONGEST_TEXT = 40;

    private RetryAfter() {}

    static @Nullable Duration in(Headers headers, Instant now) {
        var milliseconds = number(headers.first("retry-after-ms"));
        if (milliseconds != null) {
            return duration(milliseconds, 1);
        }
        var value = headers.first("retry-after");
        var seconds = number(value);
        return seconds != null ? duration(seconds, 1000) : until(value, now);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        if (text == null || text.length() > LONGEST_TEXT) {
            return null;
        }
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Bounded before it is counted with: all the digits of {@code 1e-999999999} would take hours. */
    private static Duration duration(BigDecimal amount, int milliseconds) {
        if (amount.signum() <= 0) {
            return Duration.ZERO;
        }
        var bounded = amount.max(SHORTEST).min(LONGEST).multiply(BigDecimal.valueOf(milliseconds));
        return Duration.ofMillis(
                bounded.min(LONGEST).setScale(0, RoundingMode.CEILING).longValueExact());
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
