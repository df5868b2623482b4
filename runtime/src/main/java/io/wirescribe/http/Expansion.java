package io.wirescribe.http;

import io.wirescribe.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes the value of a parameter in a style: text in, text out. */
record Expansion(Style style, String name, UnaryOperator<String> encoding) {

    /** Null where there is nothing to be written. */
    @Nullable
    String of(@Nullable Object given) {
        var value = plain(given);
        if (value == null) {
            return null;
        }
        if (style == Style.DEEP_OBJECT) {
            var pairs = new StringJoiner("&").setEmptyValue("");
            deep(name, value, pairs);
            return pairs.length() == 0 ? null : pairs.toString();
        }
        if (value instanceof Iterable<?> items) {
            return joined(array(items));
        }
        if (value instanceof Map<?, ?> members && style != Style.FORM_FIELD) {
            return object(members);
        }
        var text = named(name, text(value));
        return style.prefix.isEmpty() ? text : style.prefix + text;
    }

    /** Parsed JSON as the values it stands for. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof JsonValue json ? json.unwrap() : value;
    }

    private List<String> array(Iterable<?> items) {
        List<String> texts = new ArrayList<>();
        for (var item : items) {
            var value = plain(item);
            if (value != null) {
                var text = text(value);
                texts.add(style.exploded ? named(name, text) : text);
            }
        }
        return texts;
    }

    private @Nullable String object(Map<?, ?> members) {
        List<String> texts = new ArrayList<>();
        members.forEach((key, member) -> {
            var value = plain(member);
            if (style == Style.FORM_EXPLODED && value instanceof Iterable<?> items && ofScalars(items)) {
                texts.addAll(new Expansion(style, String.valueOf(key), encoding).array(items));
            } else if (value != null) {
                var text = text(value);
                if (style.exploded) {
                    texts.add(pair(String.valueOf(key), text));
                } else {
                    texts.add(encoding.apply(String.valueOf(key)));
                    texts.add(text);
                }
            }
        });
        if (texts.isEmpty()) {
            return null;
        }
        return style.exploded ? style.prefix + String.join(style.separator, texts) : joined(texts);
    }

    /** Nothing else can be read item by item. */
    private static boolean ofScalars(Iterable<?> items) {
        for (var item : items) {
            if (!isScalar(plain(item))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isScalar(@Nullable Object value) {
        return !(value instanceof Map<?, ?> || value instanceof Iterable<?>);
    }

    private @Nullable String joined(List<String> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        var all = String.join(style.separator, texts);
        return style.prefix + (style.exploded ? all : named(name, all));
    }

    /** A member says its name in styles that do not say the parameter's, too. */
    private String pair(String key, String text) {
        return style.named ? named(key, text) : encoding.apply(key) + "=" + text;
    }

    private String named(String name, String text) {
        if (!style.named) {
            return text;
        }
        return encoding.apply(name) + (text.isEmpty() ? style.afterNameOfNothing : "=" + text);
    }

    private String text(Object value) {
        return encoding.apply(scalar(value));
    }

    private static String scalar(Object value) {
        return isScalar(value) ? Rendering.text(value) : JsonValue.of(value).toString();
    }

    private void deep(String path, Object value, StringJoiner pairs) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((key, member) -> deeper(path + "[" + key + "]", member, pairs));
        } else if (value instanceof Iterable<?> items) {
            int number = 0;
            for (var item : items) {
                var inner = plain(item);
                deeper(path + (isScalar(inner) ? "[]" : "[" + number + "]"), inner, pairs);
                number++;
            }
        } else {
            pairs.add(encoding.apply(path) + "=" + text(value));
        }
    }

    private void deeper(String path, @Nullable Object member, StringJoiner pairs) {
        var value = plain(member);
        if (value != null) {
            deep(path, value, pairs);
        }
    }
}
