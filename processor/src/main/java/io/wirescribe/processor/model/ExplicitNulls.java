package io.wirescribe.processor.model;

/**
 * Where an explicit null is remembered that is not the same as no value: among the properties that the document does
 * not name. Where these have a type that has no null of its own, Java's is kept there. Any JSON has a null of its own.
 */
public final class ExplicitNulls {

    private ExplicitNulls() {}

    /** Whether the null of a property is kept as Java's null among others of a type. */
    public static boolean among(Declared.Structure structure) {
        return !(structure.others().type() instanceof Type.Anything)
                && structure.properties().stream().anyMatch(ExplicitNulls::possible);
    }

    /** An optional property that may be null: its null is not the same as its absence. */
    public static boolean possible(Property property) {
        return !property.required() && property.value().nullable();
    }
}
