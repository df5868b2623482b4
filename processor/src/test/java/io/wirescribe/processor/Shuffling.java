package io.wirescribe.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * The same document, as a tree of maps and lists, with all in another order that has none: every map but that of
 * {@code properties}, which are a record's components, and what is {@code required}. Values of JSON stay as they are,
 * and so does which text of a kind a {@code mapping} has first.
 */
final class Shuffling {

    private static final String PROPERTIES = "properties";

    private static final Set<String> VALUES = Set.of("default", "example", "examples", "enum", "const");

    /** What holds things by names, which are no words of OpenAPI's. */
    private static final Set<String> NAMING = Set.of(
            "$defs",
            "callbacks",
            "content",
            "definitions",
            "dependencies",
            "dependentRequired",
            "dependentSchemas",
            "encoding",
            "headers",
            "links",
            "mapping",
            "parameters",
            "pathItems",
            "paths",
            "patternProperties",
            PROPERTIES,
            "requestBodies",
            "responses",
            "schemas",
            "scopes",
            "securitySchemes",
            "variables",
            "webhooks");

    private final Random random;

    private Shuffling(Random random) {
        this.random = random;
    }

    static Object of(Object document, Random random) {
        return new Shuffling(random).part(document, "");
    }

    /** @param word in whose place it stands; none if that is a name */
    private Object part(Object tree, String word) {
        if (VALUES.contains(word)) {
            return tree;
        } else if (tree instanceof Map<?, ?> map) {
            return map(map, word);
        }
        return tree instanceof List<?> list ? list(list, word) : tree;
    }

    private Map<String, Object> map(Map<?, ?> map, String word) {
        List<Object> names = new ArrayList<>(map.keySet());
        if (!word.equals(PROPERTIES)) {
            Collections.shuffle(names, random);
        }
        if (word.equals("mapping")) {
            names = likeValues(names, map);
        }
        var result = new LinkedHashMap<String, Object>();
        boolean named = NAMING.contains(word);
        names.forEach(name -> result.put(String.valueOf(name), part(map.get(name), named ? "" : String.valueOf(name))));
        return result;
    }

    /** Those of one value in the places that they have together, as they are written. */
    private static List<Object> likeValues(List<Object> names, Map<?, ?> map) {
        Map<Object, Iterator<?>> written = new HashMap<>();
        return names.stream()
                .<Object>map(name -> written.computeIfAbsent(
                                map.get(name),
                                value -> map.keySet().stream()
                                        .filter(each -> Objects.equals(value, map.get(each)))
                                        .iterator())
                        .next())
                .toList();
    }

    private List<Object> list(List<?> list, String word) {
        var items = new ArrayList<Object>();
        list.forEach(item -> items.add(part(item, "")));
        if (word.equals("required")) {
            Collections.shuffle(items, random);
        }
        return items;
    }
}
