package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Condition;
import io.wirescribe.processor.model.Condition.Has;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.OpenEnum;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an {@code if} asks of an object, where that can be told from the values of its scalar properties. */
final class Conditions {

    private static final Set<String> OF_OBJECTS =
            Set.of("type", "properties", "required", "$ref", "allOf", "anyOf", "not");
    private static final Set<String> OF_VALUES = Set.of("type", "const", "enum", "$ref", "allOf", "not");

    /** Schemas that refer to each other can ask for more than anybody has written. */
    private static final int MOST = 1000;

    private final Merging merging;
    private final Map<String, Property> properties;
    private final Map<Pointer, Declared> types;
    private int read;

    /** @param types those that are known so far */
    Conditions(Merging merging, Map<String, Property> properties, Map<Pointer, Declared> types) {
        this.merging = merging;
        this.properties = properties;
        this.types = types;
    }

    /** Empty if it cannot be told. */
    Optional<Condition> of(Spot schema) {
        var truth = schema.truth();
        if (truth != null) {
            return Optional.of(truth ? Condition.ALWAYS : Condition.NEVER);
        }
        var parts = merging.parts(schema).all();
        if (++read > MOST || parts.isEmpty() || !onlySay(parts, OF_OBJECTS)) {
            return Optional.empty();
        }
        List<Optional<Condition>> found = new ArrayList<>();
        var required = new Parts(parts).required();
        for (var part : parts) {
            for (var property : part.fieldsOf("properties")) {
                found.add(ofProperty(property, !required.contains(property.name())));
            }
            if (part.itemsOf("anyOf").size() > 1) {
                found.add(all(part.itemsOf("anyOf").stream().map(this::of).toList())
                        .map(Condition::any));
            }
            var not = part.field("not");
            if (not != null) {
                found.add(of(not).map(Condition::negated));
            }
        }
        required.removeAll(new Parts(parts).properties().keySet());
        required.forEach(name -> found.add(told(Has.any(name))));
        return all(found).map(Condition::all);
    }

    private static <T> Optional<List<T>> all(List<Optional<T>> found) {
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private Optional<Condition> ofProperty(Spot schema, boolean orAbsent) {
        var truth = schema.truth();
        if (truth != null) {
            return told(new Has(schema.name(), !truth, List.of(), orAbsent));
        }
        var parts = merging.parts(schema);
        var not = parts.last("not");
        if (parts.all().isEmpty() || !onlySay(parts.all(), OF_VALUES)) {
            return Optional.empty();
        } else if (not == null) {
            return values(schema.name(), parts).flatMap(values -> told(new Has(schema.name(), true, values, orAbsent)));
        }
        var others = merging.parts(not);
        return parts.say("const") || parts.say("enum") || !onlySay(others.all(), Set.of("type", "const", "enum"))
                ? Optional.empty()
                : values(schema.name(), others)
                        .flatMap(values -> told(new Has(schema.name(), false, values, orAbsent)));
    }

    /** The scalars that are listed and that the property can have; empty where something else is listed, or nothing. */
    private Optional<List<Literal>> values(String name, Parts parts) {
        var property = properties.get(name);
        var listed = Enums.values(parts);
        boolean whole = parts.say("const") || listed.size() == listing(parts);
        if (property == null || listed.isEmpty() || !whole || !scalar(property) || Enums.tooLarge(parts)) {
            return Optional.empty();
        } else if (text(property)) {
            return Optional.of(
                    Enums.texts(parts).stream().<Literal>map(Literal.Text::new).toList());
        }
        return Optional.of(List.copyOf(Enums.compared(property.value().type(), parts)));
    }

    private static int listing(Parts parts) {
        var list = parts.last("enum");
        return list == null ? 0 : list.elements().size();
    }

    private boolean scalar(Property property) {
        return text(property)
                || (property.value().type() instanceof Type.Scalar scalar
                        && switch (scalar.kind()) {
                            case BOOLEAN, INT32, INT64, FLOAT, DOUBLE -> true;
                            case STRING, DATE_TIME, DATE, UUID, BYTES, BINARY -> false;
                        });
    }

    private boolean text(Property property) {
        return property.value().type().is(Type.Kind.STRING)
                || (property.value().type() instanceof Type.Reference reference
                        && types.get(reference.target()) instanceof OpenEnum);
    }

    /**
     * Nothing tells a property that is null from one that is not there, so a condition that depends on it cannot be
     * told.
     */
    Optional<Condition> told(Has has) {
        var property = properties.get(has.property());
        boolean ambiguous = property == null
                || (property.value().nullable() && !property.required() && has.among() == has.orAbsent());
        return ambiguous ? Optional.empty() : Optional.of(has);
    }

    private static boolean onlySay(List<Spot> parts, Set<String> words) {
        var texts = Enums.allTexts(new Parts(parts)) ? Enums.texts(new Parts(parts)) : Set.<String>of();
        return parts.stream()
                .flatMap(part -> part.fields().stream())
                .allMatch(word -> words.contains(word.name()) || Neutral.allows(word, texts));
    }
}
