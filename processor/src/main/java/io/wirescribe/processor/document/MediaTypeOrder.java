package io.wirescribe.processor.document;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which media type one means first: by what a body of it is made of, then the latest version, then the alphabet. */
final class MediaTypeOrder implements Comparator<String> {

    private static final Value ANYTHING = Value.of(new Type.Anything());

    /** Between a number and what is none. */
    private static final Pattern NUMBERS = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

    private static final Comparator<String> ORDER = comparingInt(MediaTypeOrder::rank)
            .thenComparing(name -> name.toLowerCase(Locale.ROOT), MediaTypeOrder::compareVersions)
            .thenComparing(naturalOrder());

    private static final Comparator<String> HIGHEST = comparing(
                    MediaTypeOrder::significant, comparingInt(String::length).thenComparing(naturalOrder()))
            .reversed();

    @Override
    public int compare(String one, String other) {
        return ORDER.compare(one, other);
    }

    /** Forms, whose fields have types, before texts, and these before bytes. */
    private static int rank(String name) {
        var mediaType = Content.plain(name);
        if (mediaType.contains("*")) {
            return 10;
        }
        var content = new Content(mediaType, ANYTHING);
        return switch (content.form()) {
            case JSON -> mediaType.equals("application/json") ? 0 : 1;
            case MULTIPART -> 2;
            case URL_ENCODED -> 3;
            case EVENTS -> content.serverSent() ? 4 : 5;
            case TEXT -> rankOfText(mediaType);
            case BINARY, MIXED -> 9;
        };
    }

    private static int rankOfText(String mediaType) {
        if (mediaType.equals("text/plain")) {
            return 6;
        }
        return mediaType.startsWith("text/") && !mediaType.endsWith("xml") ? 7 : 8;
    }

    /** By the alphabet but for numbers, of which the highest comes first. */
    private static int compareVersions(String one, String other) {
        var ones = NUMBERS.split(one, -1);
        var others = NUMBERS.split(other, -1);
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int difference = number(ones[i]) && number(others[i])
                    ? HIGHEST.compare(ones[i], others[i])
                    : ones[i].compareTo(others[i]);
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static boolean number(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }

    private static String significant(String number) {
        return number.replaceFirst("^0+", "");
    }
}
