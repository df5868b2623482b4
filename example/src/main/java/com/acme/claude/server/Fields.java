package com.acme.claude.server;

import io.wirescribe.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The properties of one JSON object, read by someone who does not trust the sender. */
final class Fields {

    private final String path;
    private final Map<?, ?> values;

    private Fields(String path, Map<?, ?> values) {
        this.path = path;
        this.values = values;
    }

    static Fields of(JsonValue body) throws Refusal {
        if (body.unwrap() instanceof Map<?, ?> values) {
            return new Fields("", values);
        }
        throw Refusal.invalid("Input should be an object");
    }

    void allowOnly(Set<String> names) throws Refusal {
        for (var name : values.keySet()) {
            if (!names.contains(name)) {
                throw Refusal.invalid(path + name + ": Extra inputs are not permitted");
            }
        }
    }

    void require(String name) throws Refusal {
        if (!values.containsKey(name)) {
            throw refused(name, "Field required");
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Set<?> names() {
        return values.keySet();
    }

    Object get(String name) {
        return values.get(name);
    }

    boolean isNull(String name) {
        return values.get(name) == null;
    }

    String text(String name) throws Refusal {
        if (values.get(name) instanceof String text) {
            return text;
        }
        throw refused(name, "Input should be a valid string");
    }

    boolean flag(String name) throws Refusal {
        if (values.get(name) instanceof Boolean flag) {
            return flag;
        }
        throw refused(name, "Input should be a valid boolean");
    }

    BigDecimal number(String name) throws Refusal {
        if (values.get(name) instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw refused(name, "Input should be a valid number");
    }

    BigDecimal integer(String name) throws Refusal {
        if (values.get(name) instanceof Number number) {
            var value = new BigDecimal(number.toString());
            if (value.stripTrailingZeros().scale() <= 0) {
                return value;
            }
        }
        throw refused(name, "Input should be a valid integer");
    }

    List<String> texts(String name) throws Refusal {
        if (values.get(name) instanceof List<?> items && items.stream().allMatch(String.class::isInstance)) {
            return items.stream().map(String.class::cast).toList();
        }
        throw refused(name, "Input should be a valid list of strings");
    }

    Fields object(String name) throws Refusal {
        if (values.get(name) instanceof Map<?, ?> inner) {
            return new Fields(path + name + ".", inner);
        }
        throw refused(name, "Input should be an object");
    }

    Refusal refused(String name, String why) {
        return Refusal.invalid(path + name + ": " + why);
    }
}
