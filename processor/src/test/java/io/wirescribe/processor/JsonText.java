package io.wirescribe.processor;

import io.wirescribe.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps and lists as JSON. */
final class JsonText {

    private JsonText() {}

    static JsonValue of(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            var members = new LinkedHashMap<String, JsonValue>();
            map.forEach((name, value) -> members.put(String.valueOf(name), of(value)));
            return new io.wirescribe.json.JsonObject(members);
        } else if (tree instanceof List<?> list) {
            return new io.wirescribe.json.JsonArray(
                    list.stream().map(JsonText::of).toList());
        } else if (tree instanceof Number number) {
            return Double.isFinite(number.doubleValue())
                    ? new io.wirescribe.json.JsonNumber(new BigDecimal(number.toString()))
                    : new io.wirescribe.json.JsonString(number.toString());
        } else if (tree instanceof Boolean truth) {
            return new io.wirescribe.json.JsonBoolean(truth);
        }
        return tree == null ? JsonValue.NULL : new io.wirescribe.json.JsonString(tree.toString());
    }
}
