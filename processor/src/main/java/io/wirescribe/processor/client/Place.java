package io.wirescribe.processor.client;

/**
 * A place in the user's source that outlives a round: elements do not.
 *
 * @param type the qualified name of a type, or of a package
 * @param method which of the type's methods, in their order; -1 for the type itself
 * @param parameter which of the method's parameters; -1 for the method itself
 * @param annotation the qualified name of the annotation there that is meant; empty for the declaration
 */
public record Place(String type, int method, int parameter, String annotation) {

    private static final String CLIENT = "io.wirescribe.OpenApiClient";
    private static final String OPERATION = "io.wirescribe.Operation";

    static Place type(String type) {
        return new Place(type, -1, -1, "");
    }

    /** The annotation that names the document. */
    public static Place document(String type) {
        return new Place(type, -1, -1, CLIENT);
    }

    static Place method(String type, int method) {
        return new Place(type, method, -1, "");
    }

    static Place operation(String type, int method) {
        return new Place(type, method, -1, OPERATION);
    }

    static Place parameter(String type, int method, int parameter) {
        return new Place(type, method, parameter, "");
    }
}
