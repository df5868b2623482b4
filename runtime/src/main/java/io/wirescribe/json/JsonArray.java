package io.wirescribe.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values in order.
 *
 * @param items the values, unmodifiable
 */
public record JsonArray(List<JsonValue> items) implements JsonValue {

    /** @throws NullPointerException if an item is null; JSON's null is {@link JsonValue#NULL} */
    public JsonArray {
        items = List.copyOf(items);
    }

    @Override
    public List<JsonValue> asList() {
        return items;
    }

    @Override
    public Object unwrap() {
        var plain = new ArrayList<@Nullable Object>(items.size());
        for (var item : items) {
            plain.add(item.unwrap());
        }
        return Collections.unmodifiableList(plain);
    }

    @Override
    public String toString() {
        return JSON.encodeToString(this);
    }
}
