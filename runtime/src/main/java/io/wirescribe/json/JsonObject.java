package io.wirescribe.json;

import java.math.BigDecimal;
import java.util.Arrays;
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

    private static final int LARGEST_SCALE = 19;

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
        var member = members.get(property);
        if (member instanceof JsonString text) {
            return text.value();
        } else if (member instanceof JsonNumber number) {
            return text(number.value());
        }
        return member instanceof JsonBoolean truth ? String.valueOf(truth.value()) : "";
    }

    @Override
    public String textOf(String property, String... within) {
        if (within.length == 0) {
            return textOf(property);
        }
        var member = members.get(property);
        return member == null ? "" : member.textOf(within[0], Arrays.copyOfRange(within, 1, within.length));
    }

    private static String text(BigDecimal number) {
        return Math.abs((long) number.scale()) > LARGEST_SCALE
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
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
