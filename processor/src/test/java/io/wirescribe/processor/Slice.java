package io.wirescribe.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A few paths of a large document with what they refer to, as a tree of maps and lists. */
final class Slice {

    private static final int PATHS = 3;

    /** What is beyond is not there, as in many a document. */
    private static final int COMPONENTS = 25;

    private final Map<?, ?> document;
    private final Map<String, Object> components = new LinkedHashMap<>();
    private final Deque<Object> unseen = new ArrayDeque<>();
    private int size;

    private Slice(Map<?, ?> document) {
        this.document = document;
    }

    static Object of(Map<?, ?> document, Random random) {
        var slice = new LinkedHashMap<String, Object>();
        document.forEach((name, value) -> slice.put(String.valueOf(name), value));
        var paths = (Map<?, ?>) document.get("paths");
        var names = new ArrayList<Object>(paths.keySet());
        Collections.shuffle(names, random);
        var chosen = new LinkedHashMap<String, Object>();
        for (var name : names.subList(0, Math.min(names.size(), 1 + random.nextInt(PATHS)))) {
            chosen.put(String.valueOf(name), paths.get(name));
        }
        slice.put("paths", chosen);
        slice.remove("webhooks");
        slice.put("components", new Slice(document).reached(chosen));
        return Edits.copy(slice);
    }

    private Map<String, Object> reached(Object from) {
        if (document.get("components") instanceof Map<?, ?> all && all.get("securitySchemes") != null) {
            components.put("securitySchemes", all.get("securitySchemes"));
        }
        unseen.add(from);
        while (!unseen.isEmpty()) {
            follow(unseen.remove());
        }
        return components;
    }

    private void follow(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            map.values().forEach(this::follow);
        } else if (tree instanceof List<?> list) {
            list.forEach(this::follow);
        } else if (tree instanceof String text && text.startsWith("#/components/")) {
            take(text.split("/"));
        }
    }

    private void take(String[] steps) {
        if (steps.length == 4
                && size < COMPONENTS
                && document.get("components") instanceof Map<?, ?> all
                && all.get(steps[2]) instanceof Map<?, ?> kind
                && kind.get(steps[3]) != null) {
            @SuppressWarnings("unchecked")
            var taken = (Map<String, Object>)
                    components.computeIfAbsent(steps[2], any -> new LinkedHashMap<String, Object>());
            if (!steps[2].equals("securitySchemes") && taken.put(steps[3], kind.get(steps[3])) == null) {
                size++;
                unseen.add(kind.get(steps[3]));
            }
        }
    }
}
