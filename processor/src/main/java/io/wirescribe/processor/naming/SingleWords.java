package io.wirescribe.processor.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The single words of names, each taken apart once. */
final class SingleWords {

    private final Map<String, List<String>> known = new HashMap<>();

    /** In small letters; one that is there twice is {@code word} and {@code word 2}. */
    Set<String> of(List<String> names) {
        var words = new HashSet<String>();
        for (var name : names) {
            for (var word : known.computeIfAbsent(name, SingleWords::split)) {
                var each = word;
                for (int number = 2; !words.add(each); number++) {
                    each = word + " " + number;
                }
            }
        }
        return words;
    }

    private static List<String> split(String name) {
        return Words.split(List.of(name)).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
