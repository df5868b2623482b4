package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Pointer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By which property's text the kinds of a schema are known.
 *
 * @param property the property's name
 * @param base what has these kinds
 * @param mapped by where a kind is described, the texts that say that it is this one: as somebody put them, who has the
 *     usual one first
 * @param usual where the kind is described that is meant where the property says nothing; null if none is
 */
record Discriminator(
        String property,
        Pointer base,
        Map<Pointer, Set<String>> mapped,
        @Nullable Pointer usual) {

    /** What conversions of OpenAPI 2.0, which had no mapping, leave with each that builds upon the base. */
    private static final String OF_HEIR = "x-ms-discriminator-value";

    /**
     * What a schema says of its kinds; null if it does not name the property. In OpenAPI 2.0 that was all it said.
     *
     * @param told its {@code discriminator}
     */
    static @Nullable Discriminator of(Spot schema, Spot told, Inheritance inheritance) {
        var property = told.text() == null ? told.textOf("propertyName") : told.text();
        if (property == null || property.isEmpty()) {
            return null;
        }
        Map<Pointer, Set<String>> mapped = new LinkedHashMap<>();
        for (var mapping : told.writtenIn("mapping")) {
            var kind = inheritance.kind(schema, mapping);
            if (kind != null) {
                mapped.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(mapping.name());
            }
        }
        ofHeirs(schema, inheritance).forEach(mapped::putIfAbsent);
        return new Discriminator(
                property, schema.pointer(), mapped, inheritance.kind(schema, told.field("defaultMapping")));
    }

    /** What heirs say of themselves: one that adds nothing to another is of the same kind. */
    private static Map<Pointer, Set<String>> ofHeirs(Spot schema, Inheritance inheritance) {
        Map<Pointer, Set<String>> values = new LinkedHashMap<>();
        for (var heir : inheritance.descendants(schema)) {
            var value = heir.textOf(OF_HEIR);
            var kind = value == null ? null : inheritance.kindOf(schema, heir);
            if (value != null && kind != null) {
                values.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(value);
            }
        }
        return values;
    }
}
