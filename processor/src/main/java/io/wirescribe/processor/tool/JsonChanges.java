package io.wirescribe.processor.tool;

import static java.util.stream.Collectors.joining;

import io.wirescribe.processor.drift.Change;
import io.wirescribe.processor.drift.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes as JSON.
 *
 * <pre>{@code
 * {"breaking": 1, "mayBreak": 0, "changes": [
 *   {"subject": "CompletionRequest.temperature", "rule": "maximum", "before": "2", "after": "1",
 *    "direction": "sent", "verdict": "breaking", "text": "CompletionRequest.temperature maximum 2 -> 1"}]}
 * }</pre>
 */
final class JsonChanges {

    private JsonChanges() {}

    static String of(List<Change> changes) {
        return changes.stream()
                .map(JsonChanges::object)
                .collect(joining(
                        ",\n    ",
                        "{\n  \"breaking\": %d,\n  \"mayBreak\": %d,\n  \"changes\": ["
                                        .formatted(
                                                DiffCommand.count(changes, Verdict.BREAKING),
                                                DiffCommand.count(changes, Verdict.MAY_BREAK))
                                + (changes.isEmpty() ? "" : "\n    "),
                        changes.isEmpty() ? "]\n}\n" : "\n  ]\n}\n"));
    }

    private static String object(Change change) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("subject", change.subject());
        fields.put("rule", change.rule());
        if (change instanceof Change.Altered altered) {
            fields.put("before", altered.before());
            fields.put("after", altered.after());
        }
        fields.put("direction", change.direction().toString());
        fields.put("verdict", word(change.verdict()));
        fields.put("text", change.words());
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ": " + quoted(field.getValue()))
                .collect(joining(", ", "{", "}"));
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String quoted(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
