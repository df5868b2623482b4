package io.wirescribe.bedrock;

import io.wirescribe.RawResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of a refused answer whether it was refused because the clocks differ. */
record AwsClock(Clock clock) {

    private static final Set<String> SAY_SO =
            Set.of("RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed", "RequestTimeTooSkewedException");
    private static final Duration TOLERATED = Duration.ofMinutes(4);

    /** What is known of an answer that is an error, null if nothing. */
    @Nullable
    String remark(RawResponse answer) {
        var type = answer.headers().first("x-amzn-errortype");
        var name = type == null ? null : AwsErrors.name(type);
        var skew = skew(answer);
        if (skew == null) {
            return name;
        }
        return name == null ? skew : name + ", " + skew;
    }

    private @Nullable String skew(RawResponse answer) {
        var type = answer.headers().first("x-amzn-errortype");
        boolean saysSo = type != null && SAY_SO.contains(AwsErrors.name(type));
        var difference = difference(answer.headers().first("date"));
        if (answer.status() == 403 && difference != null && difference.abs().compareTo(TOLERATED) > 0) {
            var where = difference.isNegative() ? " s ahead of" : " s behind";
            return "this machine's clock is " + difference.abs().toSeconds() + where
                    + " the server's, which signatures do not allow";
        }
        return saysSo ? "this machine's clock and the server's differ by more than signatures allow" : null;
    }

    private @Nullable Duration difference(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            var server = Instant.from(
                    DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).parse(date.strip()));
            return Duration.between(clock.instant(), server);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
