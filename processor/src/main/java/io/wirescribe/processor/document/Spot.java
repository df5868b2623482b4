package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Nothing;
import io.wirescribe.processor.document.Node.Numeric;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import io.wirescribe.processor.model.Pointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A node and the way to it. Asked for what is not there, or is not of that kind, it answers with null or nothing. */
record Spot(Pointer pointer, Node node) {

    int line() {
        return node.line();
    }

    String fragment() {
        return pointer.fragment();
    }

    boolean mapping() {
        return node instanceof Mapping;
    }

    boolean has(String name) {
        return node instanceof Mapping mapping && mapping.has(name);
    }

    @Nullable
    Spot field(String name) {
        var field = node instanceof Mapping mapping ? mapping.get(name) : null;
        return field == null ? null : child(name, field);
    }

    Set<String> names() {
        return node instanceof Mapping mapping
                ? Collections.unmodifiableSet(mapping.fields().keySet())
                : Set.of();
    }

    /** What an object holds; nothing where this is none. */
    List<Spot> fields() {
        List<Spot> fields = new ArrayList<>();
        if (node instanceof Mapping mapping) {
            mapping.fields().forEach((name, field) -> fields.add(child(name, field)));
        }
        return fields;
    }

    /** What an array holds; nothing where this is none. */
    List<Spot> items() {
        List<Spot> items = new ArrayList<>();
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> items.add(child(Integer.toString(items.size()), item)));
        }
        return items;
    }

    @Nullable
    Spot item(int index) {
        return node instanceof Sequence sequence && index < sequence.items().size()
                ? child(Integer.toString(index), sequence.items().get(index))
                : null;
    }

    List<Spot> fieldsOf(String name) {
        var field = field(name);
        return field == null ? List.of() : field.fields();
    }

    List<Spot> itemsOf(String name) {
        var field = field(name);
        return field == null ? List.of() : field.items();
    }

    /** The last step of the way. */
    String name() {
        var fragment = fragment();
        return JsonPointer.unescape(fragment.substring(fragment.lastIndexOf('/') + 1));
    }

    @Nullable
    String textOf(String name) {
        return node instanceof Mapping mapping ? text(mapping.get(name)) : null;
    }

    /** A scalar as it is written. */
    @Nullable
    String text() {
        return text(node);
    }

    boolean truthOf(String name) {
        return node instanceof Mapping mapping && mapping.get(name) instanceof Truth truth && truth.value();
    }

    @Nullable
    BigDecimal numberOf(String name) {
        return node instanceof Mapping mapping && mapping.get(name) instanceof Numeric number ? number.value() : null;
    }

    private Spot child(String name, Node field) {
        return new Spot(new Pointer(pointer.document(), fragment() + "/" + JsonPointer.escape(name)), field);
    }

    private static @Nullable String text(@Nullable Node node) {
        if (node instanceof Text text) {
            return text.value();
        } else if (node instanceof Numeric number) {
            return number.literal();
        } else if (node instanceof Truth truth) {
            return Boolean.toString(truth.value());
        }
        return null;
    }

    /** Whether it is there and JSON's null. */
    boolean nothing() {
        return node instanceof Nothing;
    }
}
