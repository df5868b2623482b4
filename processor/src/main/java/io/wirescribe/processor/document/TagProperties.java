package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Access;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.Choice;
import io.wirescribe.processor.model.Declared.Option;
import io.wirescribe.processor.model.Declared.Structure;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Origin;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Presence;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Type.Kind;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The properties that tell kinds apart and that a document names in its discriminators only. Each kind gets them: what
 * is written without them would not be known.
 */
final class TagProperties {

    /** By kind and property, what choices know it by. */
    private final Map<Pointer, Map<String, Set<String>>> missing = new LinkedHashMap<>();

    private TagProperties() {}

    static void add(Map<Pointer, Declared> types) {
        var properties = new TagProperties();
        types.values().forEach(type -> {
            if (type instanceof Choice choice) {
                choice.options().forEach(option -> properties.look(choice, option, types));
            }
        });
        properties.missing.forEach(
                (kind, tags) -> types.computeIfPresent(kind, (pointer, type) -> with((Structure) type, tags)));
    }

    private void look(Choice choice, Option option, Map<Pointer, Declared> types) {
        if (option.told()
                && option.value().type() instanceof Type.Reference reference
                && types.get(reference.target()) instanceof Structure structure
                && structure.properties().stream()
                        .noneMatch(property -> property.name().equals(choice.property()))) {
            missing.computeIfAbsent(reference.target(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(choice.property(), key -> new LinkedHashSet<>())
                    .addAll(option.tags());
        }
    }

    private static Structure with(Structure kind, Map<String, Set<String>> tags) {
        List<Property> properties = new ArrayList<>();
        tags.forEach((name, texts) -> properties.add(property(kind.origin(), name, List.copyOf(texts))));
        properties.addAll(kind.properties());
        return kind.with(properties, kind.conditionals());
    }

    /** A text if several are known: which it is, is for the caller to say. */
    private static Property property(Origin kind, String name, List<String> tags) {
        var text = new Value(new Type.Scalar(Kind.STRING, ""), false, List.of());
        var pointer = new Pointer(
                kind.pointer().document(), kind.pointer().fragment() + "/properties/" + JsonPointer.escape(name));
        List<String> words = new ArrayList<>(kind.words());
        words.add(name);
        var origin = new Origin(pointer, kind.line(), words);
        return tags.size() == 1
                ? new Property(
                        name, text, Presence.REQUIRED, Doc.NONE, Access.ANYONE, new Literal.Text(tags.get(0)), origin)
                : new Property(name, text, Presence.REQUIRED_WHEN_SENT, Doc.NONE, Access.ANYONE, null, origin);
    }
}
