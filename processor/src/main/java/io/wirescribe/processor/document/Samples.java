package io.wirescribe.processor.document;

import static java.util.Objects.requireNonNull;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Type.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that values of a kind are written as, of all sorts that there are, and whether they keep a limit. */
final class Samples {

    private static final List<String> TIMES = List.of("00:00:00", "07:08:09", "12:34:56", "23:59:59");
    private static final List<String> FRACTIONS = List.of("", ".1", ".123", ".123456", ".123456789");
    private static final List<String> OFFSETS = List.of("Z", "+01:00", "-11:30");

    /** Bytes of none to a few, with all that is no letter in them. */
    private static final List<String> BASE64 = List.of("", "AA==", "aGk=", "+/+/", "0123456789abcdefghijklmnopqrst/+");

    private static final Map<Kind, List<String>> TEXTS = Map.of(
            Kind.DATE,
            Stream.concat(years(), days()).toList(),
            Kind.DATE_TIME,
            Stream.concat(years().map(day -> day + "T00:00:00Z"), moments()).toList(),
            Kind.UUID,
            uuids().toList(),
            Kind.BYTES,
            BASE64);

    private final Kind kind;
    private final List<String> texts;
    private final Predicate<String> kept;

    Samples(Kind kind, Limit limit) {
        this.kind = kind;
        this.texts = requireNonNull(TEXTS.get(kind));
        this.kept = Keeping.of(limit);
    }

    boolean allKeep() {
        return texts.stream().allMatch(kept);
    }

    /** Whether those that keep it keep another one, too. */
    boolean keepToo(Limit other) {
        return texts.stream().filter(kept).allMatch(Keeping.of(other));
    }

    /** Whether one does not keep it that means the same value as another text that does. */
    boolean spelled() {
        return kind == Kind.DATE_TIME
                && texts.stream()
                        .filter(kept.negate())
                        .flatMap(Samples::spellings)
                        .anyMatch(kept);
    }

    /** A time may have more digits, and an offset of nothing. */
    private static Stream<String> spellings(String text) {
        int end = text.indexOf('T') + "T00:00:00".length();
        int offset = text.lastIndexOf(text.endsWith("Z") ? 'Z' : text.charAt(text.length() - "+00:00".length()));
        var fraction = text.substring(end, offset);
        var places = text.substring(offset);
        return Stream.of(0, 3, 6, 9)
                .map(length -> fraction(fraction, length))
                .flatMap(digits ->
                        places.equals("Z") ? Stream.of(digits + "Z", digits + "+00:00") : Stream.of(digits + places))
                .map(rest -> text.substring(0, end) + rest);
    }

    private static String fraction(String written, int length) {
        var digits = written.isEmpty() ? "" : written.substring(1);
        var all = digits + "0".repeat(Math.max(0, length - digits.length()));
        return all.isEmpty() ? "" : "." + all;
    }

    boolean noneKeeps() {
        return texts.stream().noneMatch(kept);
    }

    private static Stream<String> years() {
        return IntStream.concat(IntStream.of(0, 9999), IntStream.rangeClosed(1900, 2100))
                .mapToObj("%04d-01-01"::formatted);
    }

    private static Stream<String> days() {
        return IntStream.rangeClosed(1, 366)
                .mapToObj(day -> LocalDate.ofYearDay(2024, day).toString());
    }

    private static Stream<String> moments() {
        return TIMES.stream()
                .flatMap(time -> FRACTIONS.stream().map(time::concat))
                .flatMap(time -> OFFSETS.stream().map(time::concat))
                .map("2026-11-22T"::concat);
    }

    /** Those that begin with any two digits, those of each version, and those that have none. */
    private static Stream<String> uuids() {
        var digits = IntStream.range(0, 256)
                .mapToObj("%02x"::formatted)
                .map(two -> two + "345678-9abc-4def-8012-3456789abcde");
        var versions = IntStream.rangeClosed(1, 8).mapToObj("01234567-89ab-%sdef-b012-3456789abcde"::formatted);
        var extremes = Stream.of("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff");
        return Stream.of(digits, versions, extremes).flatMap(each -> each);
    }
}
