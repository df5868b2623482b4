package io.wirescribe.processor;

import io.wirescribe.json.JsonArray;
import io.wirescribe.json.JsonBoolean;
import io.wirescribe.json.JsonObject;
import io.wirescribe.json.JsonString;
import io.wirescribe.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why generated code carries a value that its schema does not allow: servers know more than documents do. */
enum CarriedAnyway {
    /** A text that an enum does not list is one that it does not list yet. */
    OPEN_ENUM,
    /** A property that a closed object does not name is one that it does not name yet. */
    OPEN_OBJECT,
    /** What is none of the alternatives, or several of them, is kept as it is. */
    OPEN_CHOICE,
    /** All branches make one object, so that what one names is named for all. */
    ONE_OBJECT,
    /** Without a type it is any JSON, and limits of a type mean nothing for it. */
    UNTYPED,
    /** A list of no values says nothing. */
    EMPTY_ENUM;

    private static final Set<String> OF_A_TYPE = Set.of(
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "uniqueItems",
            "contains",
            "minProperties",
            "maxProperties",
            "required",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedItems",
            "unevaluatedProperties",
            "not",
            "if");

    private static final int DEEPEST = 20;

    /** Nothing if there is no reason. */
    static Optional<CarriedAnyway> why(JsonValue schema, JsonValue value) {
        return why(schema, schema, value, 0).findFirst();
    }

    private static Stream<CarriedAnyway> why(JsonValue top, JsonValue schema, JsonValue value, int depth) {
        if (schema instanceof JsonBoolean no) {
            return no.value() ? Stream.of() : Stream.of(UNTYPED);
        } else if (!(schema instanceof JsonObject object) || depth > DEEPEST) {
            return Stream.of();
        }
        var fields = ((JsonObject) schema).members();
        return Stream.concat(
                itself(fields, value),
                parts(top, fields, value).flatMap(part -> why(top, part.schema(), part.value(), depth + 1)));
    }

    private static Stream<CarriedAnyway> itself(Map<String, JsonValue> schema, JsonValue value) {
        var listed = Optional.ofNullable(schema.get("enum"))
                .map(JsonValue::asList)
                .or(() -> Optional.ofNullable(schema.get("const")).map(List::of));
        if (listed.isPresent()) {
            boolean texts = listed.get().stream().anyMatch(JsonString.class::isInstance) && value instanceof JsonString;
            return listed.get().isEmpty() ? Stream.of(EMPTY_ENUM) : texts ? Stream.of(OPEN_ENUM) : Stream.of();
        }
        var types = schema.get("type");
        if (schema.containsKey("oneOf")
                || schema.containsKey("anyOf")
                || types instanceof JsonArray several && several.items().size() > 1) {
            return Stream.of(OPEN_CHOICE);
        } else if (schema.containsKey("allOf") && schema.containsKey("additionalProperties")) {
            return Stream.of(ONE_OBJECT);
        } else if (value instanceof JsonObject object
                && (closed(schema, "additionalProperties") || closed(schema, "unevaluatedProperties"))
                && object.members().keySet().stream().anyMatch(name -> !named(schema, name))) {
            return Stream.of(OPEN_OBJECT);
        }
        boolean typed = types != null
                || Stream.of("properties", "patternProperties", "items", "prefixItems")
                        .anyMatch(schema::containsKey);
        return !typed && schema.keySet().stream().anyMatch(OF_A_TYPE::contains) ? Stream.of(UNTYPED) : Stream.of();
    }

    private static boolean closed(Map<String, JsonValue> schema, String keyword) {
        return schema.get(keyword) instanceof JsonBoolean open && !open.value();
    }

    private static boolean named(Map<String, JsonValue> schema, String name) {
        return members(schema, "properties").containsKey(name)
                || members(schema, "patternProperties").keySet().stream()
                        .anyMatch(pattern ->
                                Pattern.compile(pattern).matcher(name).find());
    }

    private static Map<String, JsonValue> members(Map<String, JsonValue> schema, String keyword) {
        return schema.get(keyword) instanceof JsonObject object ? object.members() : Map.of();
    }

    /** A schema within, and what it speaks of. */
    private record Part(JsonValue schema, JsonValue value) {}

    private static Stream<Part> parts(JsonValue top, Map<String, JsonValue> schema, JsonValue value) {
        var same = Stream.concat(
                        Stream.ofNullable(schema.get("allOf")).flatMap(all -> all.asList().stream()),
                        Stream.of("then", "else", "$ref").map(schema::get).flatMap(Stream::ofNullable))
                .map(each -> new Part(
                        each instanceof JsonString reference ? referred(top, reference.value()) : each, value));
        if (value instanceof JsonObject object) {
            return Stream.concat(
                    same, object.members().entrySet().stream().flatMap(entry -> ofProperty(schema, entry)));
        } else if (value instanceof JsonArray array) {
            return Stream.concat(same, ofItems(schema, array.items()));
        }
        return same;
    }

    private static Stream<Part> ofProperty(Map<String, JsonValue> schema, Map.Entry<String, JsonValue> entry) {
        var name = entry.getKey();
        var own = members(schema, "properties").get(name);
        var matching = members(schema, "patternProperties").entrySet().stream()
                .filter(pattern ->
                        Pattern.compile(pattern.getKey()).matcher(name).find())
                .map(Map.Entry::getValue);
        var found = Stream.concat(Stream.ofNullable(own), matching).toList();
        var additional = Stream.ofNullable(schema.get("additionalProperties")).filter(JsonObject.class::isInstance);
        return (found.isEmpty() ? additional : found.stream()).map(each -> new Part(each, entry.getValue()));
    }

    private static Stream<Part> ofItems(Map<String, JsonValue> schema, List<JsonValue> items) {
        var first = schema.get("prefixItems") instanceof JsonArray array ? array.items() : List.<JsonValue>of();
        return Stream.iterate(0, i -> i + 1).limit(items.size()).flatMap(i -> {
            var item = i < first.size() ? first.get(i) : schema.get("items");
            return Stream.ofNullable(item)
                    .filter(JsonObject.class::isInstance)
                    .map(each -> new Part(each, items.get(i)));
        });
    }

    private static JsonValue referred(JsonValue top, String reference) {
        var target = top;
        var path = reference.replaceFirst(".*/properties/value", "");
        for (var step : path.split("/")) {
            var name = java.net.URLDecoder.decode(step, java.nio.charset.StandardCharsets.UTF_8)
                    .replace("~1", "/")
                    .replace("~0", "~");
            if (!name.isEmpty()) {
                target = target instanceof JsonObject object
                        ? object.members().getOrDefault(name, JsonValue.NULL)
                        : JsonValue.NULL;
            }
        }
        return target;
    }
}
