package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Numeric;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that {@code enum} and {@code const} list. */
final class Enums {

    private Enums() {}

    /** All but null, each once. */
    static List<Spot> values(Parts parts) {
        var constant = parts.last("const");
        var list = parts.last("enum");
        var values = constant != null ? List.of(constant) : list == null ? List.<Spot>of() : list.items();
        return values.stream().filter(value -> !value.nothing()).toList();
    }

    /** As they are written; a number that a text's enum lists is a text that someone forgot to quote. */
    static Set<String> texts(Parts parts) {
        Set<String> texts = new LinkedHashSet<>();
        for (var value : values(parts)) {
            var text = value.text();
            if (text != null && Capacity.holds(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    static boolean allTexts(Parts parts) {
        var values = values(parts);
        return !values.isEmpty() && values.stream().allMatch(value -> value.node() instanceof Text);
    }

    /** The JSON type of the values if it is the same for all and no one named it; null otherwise. */
    static @Nullable String type(Parts parts) {
        Set<String> types = new LinkedHashSet<>();
        values(parts).forEach(value -> types.add(type(value.node())));
        if (types.equals(Set.of("integer", "number"))) {
            return "number";
        }
        return types.size() == 1 ? types.iterator().next() : null;
    }

    private static String type(Node node) {
        if (node instanceof Text) {
            return "string";
        } else if (node instanceof Truth) {
            return "boolean";
        } else if (node instanceof Numeric number) {
            return number.value().stripTrailingZeros().scale() <= 0 ? "integer" : "number";
        }
        return "structure";
    }
}
