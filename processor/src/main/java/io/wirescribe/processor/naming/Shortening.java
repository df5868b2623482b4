package io.wirescribe.processor.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

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
        var whole = Words.type(words);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        var plain = words.stream()
                .map(word -> NAMESPACE.matcher(word).replaceAll(""))
                .toList();
        var parts = new ArrayList<>(plain);
        while (parts.size() > 2 && Words.type(parts).length() > LONGEST) {
            parts.remove(longest(parts.subList(1, parts.size() - 1)) + 1);
        }
        return withoutMiddle(parts, Words::type);
    }

    /** The short ones tell more of where a thing is, by the letter. */
    private static int longest(List<String> words) {
        int longest = 0;
        for (int i = 1; i < words.size(); i++) {
            longest = words.get(i).length() > words.get(longest).length() ? i : longest;
        }
        return longest;
    }

    static String method(List<String> words) {
        return withoutMiddle(words, Words::member);
    }

    private static String withoutMiddle(List<String> words, Function<List<String>, String> name) {
        var whole = name.apply(words);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        var single = new ArrayList<>(Words.split(words));
        while (single.size() > FEWEST_WORDS && name.apply(single).length() > LONGEST) {
            single.remove(single.size() / 2);
        }
        return cut(name.apply(single), LONGEST);
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
