package io.wirescribe.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by name.
 *
 * @param members the values, in order, unmodifiable
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {

    /** @throws NullPointerException if the map is null */
    public JsonObject {
        members = OrderedMap.copyOf(members);
    }

    @Override
    public Map<String, JsonValue> asMap() {
        return members;
    }

    @Override
    public String textOf(String property) {
        return members.get(property) instanceof JsonString text ? text.value() : "";
    }

    @Override
    public Object unwrap() {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        members.forEach((name, member) -> plain.put(name, member.unwrap()));
        return Collections.unmodifiableMap(plain);
    }

    @Override
    public String toString() {
        return JSON.encodeToString(this);
    }
}
