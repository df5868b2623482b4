package io.wirescribe.processor.naming;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names that a person can read and a file system can hold. What is longer loses its namespaces first, then what is in
 * its middle, the longest word first: a name begins with what it is about, and ends with what it is.
 */
final class Shortening {

    /** A number after it still fits into 60 characters. */
    private static final int LONGEST = 57;

    /** Of names that the document gives as they are. */
    private static final int UTMOST = 80;

    private static final int FEWEST_WORDS = 3;

    /** {@code System.Collections.Generic.} */
    private static final Pattern NAMESPACE = Pattern.compile("(?:[\\p{L}\\p{N}$]+\\.)+(?=\\p{L})");

    private Shortening() {}

    static String type(List<String> words) {
        return type(words, left -> true);
    }

    /**
     * What must be said is left in while it can be.
     *
     * @param enough whether the words that are left say it
     */
    static String type(List<String> words, Predicate<List<String>> enough) {
        var whole = Words.type(words);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        var plain = words.stream()
                .map(word -> NAMESPACE.matcher(word).replaceAll(""))
                .toList();
        var parts = new ArrayList<>(enough.test(plain) ? plain : words);
        while (Words.type(parts).length() > LONGEST) {
            int longest = longest(parts, enough);
            if (longest < 0) {
                break;
            }
            parts.remove(longest);
        }
        return withoutMiddle(parts, Words::type, enough);
    }

    /** Of those that may go. The short ones tell more of where a thing is, by the letter. */
    private static int longest(List<String> words, Predicate<List<String>> enough) {
        return IntStream.range(1, Math.max(1, words.size() - 1))
                .filter(index -> enough.test(without(index, words)))
                .boxed()
                .max(comparing((Integer index) -> words.get(index).length()).thenComparing(reverseOrder()))
                .orElse(-1);
    }

    static String method(List<String> words) {
        return withoutMiddle(words, Words::member, left -> true);
    }

    private static String withoutMiddle(
            List<String> words, Function<List<String>, String> name, Predicate<List<String>> enough) {
        var whole = name.apply(words);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        var single = new ArrayList<>(Words.split(words));
        while (single.size() > FEWEST_WORDS && name.apply(single).length() > LONGEST) {
            single.remove(middle(single, enough));
        }
        return cut(name.apply(single), LONGEST);
    }

    /** The nearest to the middle of those that may go, but for the ends; the middle if none may. */
    private static int middle(List<String> words, Predicate<List<String>> enough) {
        int middle = words.size() / 2;
        return IntStream.range(1, words.size() - 1)
                .filter(index -> enough.test(without(index, words)))
                .boxed()
                .min(comparing(index -> Math.abs(index - middle)))
                .orElse(middle);
    }

    private static List<String> without(int index, List<String> words) {
        var rest = new ArrayList<>(words);
        rest.remove(index);
        return rest;
    }

    static String cut(String name) {
        return cut(name, UTMOST);
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
    }
}
