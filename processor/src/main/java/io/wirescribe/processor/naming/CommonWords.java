package io.wirescribe.processor.naming;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Origin;
import io.wirescribe.processor.model.Pointer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a type is called that is written in several places: by the words that all of these have, where nothing else
 * would be called that.
 */
final class CommonWords {

    private final SingleWords single = new SingleWords();
    private final Map<Pointer, Declared> types;

    private CommonWords(Map<Pointer, Declared> types) {
        this.types = new LinkedHashMap<>(types);
    }

    /**
     * The same API with types called so.
     *
     * @param places the words of all places of each
     */
    static Api said(Api api, Map<Pointer, List<List<String>>> places) {
        var several = new LinkedHashMap<>(places);
        several.keySet().retainAll(api.types().keySet());
        several.values().removeIf(all -> new HashSet<>(all).size() == 1);
        if (several.isEmpty()) {
            return api;
        }
        var words = new CommonWords(api.types());
        words.say(several, words::ends);
        words.say(several, words::parts);
        return api.with(api.operations(), words.types);
    }

    /** Those that are called so, and nothing else is, need to be called nothing else. */
    private void say(Map<Pointer, List<List<String>>> several, Function<List<List<String>>, List<String>> common) {
        Map<Pointer, Origin> said = new LinkedHashMap<>();
        several.forEach((pointer, all) -> said.put(pointer, said(pointer, common.apply(all))));
        var wishes = types.values().stream()
                .map(Declared::origin)
                .map(origin -> said.getOrDefault(origin.pointer(), origin))
                .collect(groupingBy(origin -> Words.type(origin.words()), counting()));
        said.values().removeIf(origin -> wishes.getOrDefault(Words.type(origin.words()), 0L) > 1);
        said.forEach((pointer, origin) -> types.computeIfPresent(pointer, (same, type) -> type.at(origin)));
        several.keySet().removeAll(said.keySet());
    }

    private Origin said(Pointer pointer, List<String> words) {
        var spoken = words.stream().filter(word -> !word.isEmpty()).toList();
        return new Origin(pointer, requireNonNull(types.get(pointer)).origin().line(), spoken);
    }

    /** But for the ends, a word that not all have is left out. */
    private List<String> ends(List<List<String>> places) {
        var parts = parts(places);
        var last = parts.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(index ->
                        index == 0 || index == last || inAll(places.get(0).get(index), places) ? parts.get(index) : "")
                .toList();
    }

    /** Of a word that not all have, the part that they do. */
    private List<String> parts(List<List<String>> places) {
        var shared = new HashSet<>(single.of(places.get(0)));
        places.forEach(words -> shared.retainAll(single.of(words)));
        return places.get(0).stream()
                .map(word -> inAll(word, places) ? word : part(word, shared))
                .toList();
    }

    private static boolean inAll(String word, List<List<String>> places) {
        return places.stream().allMatch(words -> words.contains(word));
    }

    private static String part(String word, Set<String> shared) {
        return Words.split(List.of(word)).stream()
                .filter(each -> shared.contains(each.toLowerCase(Locale.ROOT)))
                .collect(joining(" "));
    }
}
