package io.wirescribe.processor.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the objects of forms come from: several of one schema, where operations encode its fields differently. */
final class FormOrigins {

    private final Map<Content.Form, Set<Pointer>> besides = new EnumMap<>(Content.Form.class);
    private final Map<Content.Form, Map<Pointer, SortedSet<String>>> variants = new EnumMap<>(Content.Form.class);

    /** @param pointers what is met as it is described, beside forms of that kind */
    void besides(Content.Form form, Set<Pointer> pointers) {
        besides.put(form, pointers);
        variants.put(form, new HashMap<>());
    }

    /** @param differing the fields that tell it from other forms of that object */
    void variant(Content content, Declared.Structure object, String differing) {
        variants(content)
                .computeIfAbsent(object.origin().pointer(), each -> new TreeSet<>())
                .add(differing);
    }

    /** That of the object itself, for one at most, and only if it is met nowhere as it is described. */
    Origin of(Content content, Declared.Structure object, String differing) {
        var origin = object.origin();
        var pointer = origin.pointer();
        if (!differing.equals(
                Objects.requireNonNull(variants(content).get(pointer)).first())) {
            return ofForm(origin, content, " with " + differing, Stream.of(word(content), differing));
        }
        return Objects.requireNonNull(besides.get(content.form())).contains(pointer)
                ? ofForm(origin, content, "", Stream.of(word(content)))
                : origin;
    }

    private static Origin ofForm(Origin origin, Content content, String fields, Stream<String> words) {
        var pointer = origin.pointer();
        return new Origin(
                new Pointer(pointer.document(), pointer.fragment() + " as " + content.plain() + fields),
                origin.line(),
                Stream.concat(origin.words().stream(), words).toList());
    }

    private static String word(Content content) {
        return content.form() == Content.Form.MULTIPART ? "form" : "fields";
    }

    private Map<Pointer, SortedSet<String>> variants(Content content) {
        return Objects.requireNonNull(variants.get(content.form()));
    }
}
