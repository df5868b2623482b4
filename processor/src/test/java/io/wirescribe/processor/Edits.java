package io.wirescribe.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Random edits of a document, as a tree of maps and lists. */
final class Edits {

    private static final List<Object> VALUES = new ArrayList<>();

    static {
        VALUES.addAll(List.of(
                List.of(),
                Map.of(),
                -1,
                0,
                1e300,
                true,
                false,
                "",
                " ",
                "null",
                "object",
                "array",
                "integer",
                "*/ \\u002a/ @Evil {@link $L} ${x} \" ' \n",
                "../../evil",
                "a".repeat(300),
                "class",
                "Object",
                "String",
                "List",
                "\u0000\u001f\uffff",
                "😀",
                "#/paths",
                "x-y"));
        VALUES.addAll(List.of(
                Map.of("$ref", "#"),
                Map.of("$ref", "#/components/schemas"),
                Map.of("$ref", "#/nowhere"),
                Map.of("$dynamicRef", "#a"),
                Map.of("type", "null"),
                Map.of("type", "string", "format", "date-time", "default", "never", "enum", List.of("a")),
                Map.of("type", "number", "enum", List.of(1, 1.0, 2.5), "default", "x"),
                Map.of("oneOf", List.of(Map.of("type", "string"), Map.of("type", "array", "items", Map.of()))),
                Map.of("type", "object", "patternProperties", Map.of("^[a", Map.of(), "^b", true)),
                Map.of("type", "array", "prefixItems", List.of(Map.of("type", "string"), true), "items", false),
                Map.of("if", Map.of("required", List.of("a")), "then", Map.of("minProperties", 2)),
                Map.of("propertyName", "type", "mapping", Map.of("a", "#/nowhere", "b", 1)),
                Map.of("$ref", "other.yaml"),
                Map.of("$ref", "https://example.com/other.yaml"),
                Map.of("type", "object"),
                Map.of("type", List.of("string", "null", "integer")),
                Map.of("enum", List.of("a", "A", 1, true)),
                Map.of("const", Map.of("a", 1)),
                Map.of("not", Map.of()),
                Map.of("type", "array", "items", false),
                Map.of("type", "string", "pattern", "(?<a", "minLength", 5, "maxLength", 1),
                Map.of("type", "integer", "minimum", 10, "maximum", 1, "multipleOf", 0),
                Map.of(
                        "type",
                        "object",
                        "minProperties",
                        9,
                        "required",
                        List.of("a", "b"),
                        "additionalProperties",
                        false)));
    }

    private static final List<String> KEYWORDS = List.of(
            "type",
            "items",
            "properties",
            "required",
            "allOf",
            "oneOf",
            "anyOf",
            "enum",
            "const",
            "default",
            "nullable",
            "additionalProperties",
            "format",
            "discriminator",
            "$ref",
            "schema",
            "content",
            "parameters",
            "responses",
            "requestBody",
            "operationId",
            "security",
            "in",
            "name",
            "style",
            "explode",
            "deprecated",
            "description",
            "prefixItems",
            "patternProperties",
            "if",
            "then",
            "not",
            "minimum",
            "pattern",
            "uniqueItems",
            "$id",
            "$anchor",
            "$dynamicRef",
            "$defs",
            "else",
            "maximum",
            "exclusiveMinimum",
            "multipleOf",
            "minLength",
            "maxItems",
            "contains",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedProperties",
            "contentMediaType",
            "contentEncoding",
            "readOnly",
            "writeOnly",
            "title",
            "example",
            "mapping",
            "propertyName",
            "defaultMapping",
            "encoding",
            "headers",
            "servers",
            "variables",
            "url",
            "tags",
            "itemSchema",
            "additionalOperations",
            "query",
            "$self",
            "allowReserved");

    private final Random random;
    private final List<Object> containers = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();

    private Edits(Random random) {
        this.random = random;
    }

    /** Changes a tree in one place or a few. */
    static void edit(Object tree, Random random) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            var edits = new Edits(random);
            edits.gather(tree, "#");
            edits.once();
        }
    }

    /** The same tree, nothing of it shared. */
    static Object copy(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((name, value) -> copy.put(String.valueOf(name), copy(value)));
            return copy;
        } else if (tree instanceof List<?> list) {
            return new ArrayList<>(list.stream().map(Edits::copy).toList());
        }
        return tree instanceof String || tree instanceof Number || tree instanceof Boolean || tree == null
                ? tree
                : tree.toString();
    }

    private void gather(Object tree, String pointer) {
        if (tree instanceof Map<?, ?> map) {
            containers.add(tree);
            pointers.add(pointer);
            map.forEach((name, value) -> gather(
                    value,
                    pointer + "/" + String.valueOf(name).replace("~", "~0").replace("/", "~1")));
        } else if (tree instanceof List<?> list) {
            containers.add(tree);
            IntStream.range(0, list.size()).forEach(i -> gather(list.get(i), pointer + "/" + i));
        }
    }

    private void once() {
        var container = pick(containers);
        if (container instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            var fields = (Map<String, Object>) map;
            change(fields);
        } else if (container instanceof List<?> list && !list.isEmpty()) {
            @SuppressWarnings("unchecked")
            var items = (List<Object>) list;
            int at = random.nextInt(items.size());
            switch (random.nextInt(4)) {
                case 0 -> items.remove(at);
                case 1 -> items.add(copy(items.get(at)));
                case 2 -> items.add(value());
                default -> items.set(at, value());
            }
        }
    }

    private void change(Map<String, Object> fields) {
        var name = fields.isEmpty() ? "a" : pick(List.copyOf(fields.keySet()));
        switch (random.nextInt(8)) {
            case 0 -> fields.remove(name);
            case 1 -> fields.put(String.valueOf(value()), fields.remove(name));
            case 2 -> fields.put(pick(KEYWORDS), value());
            case 3 -> fields.put(name, copy(pick(containers)));
            case 4 -> fields.put(pick(KEYWORDS), fields.get(name) == null ? "" : copy(fields.get(name)));
            case 5 -> fields.put(name, wrapped(fields.get(name)));
            default -> fields.put(name, value());
        }
    }

    private Object wrapped(Object value) {
        var inner = new ArrayList<Object>();
        inner.add(copy(value));
        inner.add(value());
        var outer = new LinkedHashMap<String, Object>();
        outer.put(pick(List.of("allOf", "oneOf", "anyOf")), inner);
        return outer;
    }

    private Object value() {
        if (random.nextInt(4) == 0 && !pointers.isEmpty()) {
            return copy(Map.of("$ref", pick(pointers)));
        }
        return random.nextInt(30) == 0 ? null : copy(pick(VALUES));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
