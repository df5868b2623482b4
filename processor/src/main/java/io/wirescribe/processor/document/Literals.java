package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Numeric;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import io.wirescribe.processor.model.Literal;
import java.util.ArrayList;
import java.util.List;

/** Values that a document fixes. */
final class Literals {

    private Literals() {}

    static Literal literal(Node node) {
        if (node instanceof Text text) {
            return new Literal.Text(text.value());
        } else if (node instanceof Numeric number) {
            return new Literal.Numeric(number.value());
        } else if (node instanceof Truth truth) {
            return new Literal.Truth(truth.value());
        } else if (node instanceof Mapping || node instanceof Sequence) {
            return new Literal.Structure(json(node));
        }
        return new Literal.Null();
    }

    /** The value as JSON, in the document's order. */
    static String json(Node node) {
        if (node instanceof Text text) {
            return quoted(text.value());
        } else if (node instanceof Numeric number) {
            return number.value().toString();
        } else if (node instanceof Truth truth) {
            return Boolean.toString(truth.value());
        } else if (node instanceof Sequence sequence) {
            return "["
                    + String.join(
                            ",", sequence.items().stream().map(Literals::json).toList()) + "]";
        } else if (node instanceof Mapping mapping) {
            List<String> fields = new ArrayList<>();
            mapping.fields().forEach((name, value) -> fields.add(quoted(name) + ":" + json(value)));
            return "{" + String.join(",", fields) + "}";
        }
        return "null";
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
