package io.wirescribe.processor.client;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The thing that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** Empty if nothing is near. */
    public static <T> Optional<T> to(String written, Collection<T> things, Function<T, String> name) {
        var wanted = written.toLowerCase(Locale.ROOT);
        var farthest = Math.max(2, wanted.length() / 3);
        return things.stream()
                .filter(thing -> distance(wanted, name.apply(thing).toLowerCase(Locale.ROOT)) <= farthest)
                .min(Comparator.comparingInt(
                        thing -> distance(wanted, name.apply(thing).toLowerCase(Locale.ROOT))));
    }

    /** Levenshtein's. */
    private static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var current = new int[other.length() + 1];
            current[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var substituted = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
