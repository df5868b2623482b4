package io.wirescribe.processor.client;

/**
 * A place in the user's source that outlives a round: elements do not.
 *
 * @param type the qualified name of a type, or of a package
 * @param method the signature of one of the type's methods, as {@link Members} has it; empty for the type itself
 * @param parameter which of the method's parameters; -1 for the method itself
 * @param annotation the qualified name of the annotation there that is meant; empty for the declaration
 */
public record Place(String type, String method, int parameter, String annotation) {

    static Place type(String type) {
        return new Place(type, "", -1, "");
    }

    /** The annotation that names the document. */
    public static Place document(String type) {
        return new Place(type, "", -1, Annotations.CLIENT);
    }

    static Place method(String type, String method) {
        return new Place(type, method, -1, "");
    }

    static Place operation(String type, String method) {
        return new Place(type, method, -1, Annotations.OPERATION);
    }

    static Place parameter(String type, String method, int parameter) {
        return new Place(type, method, parameter, "");
    }
}
