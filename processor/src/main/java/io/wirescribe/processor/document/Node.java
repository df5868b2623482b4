package io.wirescribe.processor.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part of a document as it is written, before anybody asks what it means. It stands where its name stands, if it
 * has one, and lines and columns count from 1.
 */
sealed interface Node {

    int line();

    int column();

    /** An object; its fields are in the order they are written in. */
    record Mapping(Map<String, Node> fields, int line, int column) implements Node {

        static final String REFERENCE = "$ref";

        @Nullable
        Node get(String name) {
            return fields.get(name);
        }

        boolean has(String name) {
            return fields.containsKey(name);
        }

        /** Whether it says where something else is; if not, a field of that name is one like the others. */
        boolean refers() {
            return fields.get(REFERENCE) instanceof Text;
        }
    }

    record Sequence(List<Node> items, int line, int column) implements Node {}

    record Text(String value, int line, int column) implements Node {

        public Text {
            value = oneLine(value);
        }
    }

    /**
     * Unicode's own ends of lines as spaces: Java's string literals may hold them, but what writes Java here breaks its
     * lines at them.
     */
    static String oneLine(String text) {
        return text.replace('\u2028', ' ').replace('\u2029', ' ');
    }

    /**
     * A number.
     *
     * @param literal as it is written, so that {@code 1.10} can still be a version
     */
    record Numeric(String literal, BigDecimal value, int line, int column) implements Node {}

    record Truth(boolean value, int line, int column) implements Node {}

    record Nothing(int line, int column) implements Node {}
}
