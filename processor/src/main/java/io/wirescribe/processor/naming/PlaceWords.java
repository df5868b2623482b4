package io.wirescribe.processor.naming;

import io.wirescribe.processor.model.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What kind of place something is written in. */
final class PlaceWords {

    private static final Map<String, String> PARTS = Map.of("items", "Item", "additionalProperties", "Value");

    /** Of what is one of several, by what holds them. */
    private static final Map<String, String> ONES = Map.of(
            "properties", "Property",
            "patternProperties", "Value",
            "content", "Body",
            "parameters", "Parameter",
            "headers", "Header",
            "oneOf", "Option",
            "anyOf", "Option");

    private static final Pattern OTHER_JSON =
            Pattern.compile("/content/(?!application~1json/)[^/]*~1([^/]*json[^/]*)/schema(/|$)");

    private PlaceWords() {}

    /** Empty if there is no word for it. What is in another kind of JSON than the usual is said to be that. */
    static String of(Pointer pointer) {
        var json = OTHER_JSON.matcher(pointer.fragment());
        return json.find()
                ? Words.type(List.of(json.group(1)))
                : of(List.of(pointer.fragment().split("/", -1)));
    }

    /** Those that a file is in, the nearest first. */
    static List<String> folders(Pointer pointer) {
        var folders = new ArrayList<>(pointer.way());
        folders.remove(folders.size() - 1);
        folders.removeIf(folder -> folder.isEmpty() || folder.startsWith(".") || folder.endsWith(":"));
        Collections.reverse(folders);
        return folders;
    }

    private static String of(List<String> steps) {
        if (steps.size() < 3) {
            return "";
        }
        var last = steps.get(steps.size() - 1);
        var holder = steps.get(steps.size() - 2);
        var named = steps.get(steps.size() - 3).equals("properties");
        if (PARTS.containsKey(last) && !holder.equals("properties")) {
            return PARTS.get(last);
        } else if (last.equals("schema")) {
            return of(steps.subList(0, steps.size() - 1));
        } else if (holder.equals("allOf") && !named) {
            return of(steps.subList(0, steps.size() - 2));
        }
        return named ? "" : ONES.getOrDefault(holder, "");
    }
}
