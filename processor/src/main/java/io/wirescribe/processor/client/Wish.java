package io.wirescribe.processor.client;

import java.util.List;

/**
 * An interface as it can be read before its types exist.
 *
 * @param packageName where it is, and where its types will be
 * @param name its simple name; with its outer types' names and dots where it is nested
 * @param document the document it names
 */
public record Wish(String packageName, String name, String document, boolean open, List<Method> methods) {

    public Wish {
        methods = List.copyOf(methods);
    }

    public String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** What its client is called. */
    public String client() {
        return name.replace(".", "") + "Client";
    }

    public String qualifiedClient() {
        return packageName.isEmpty() ? client() : packageName + "." + client();
    }

    /**
     * One method of it.
     *
     * @param index in the order of {@link InterfaceReader#methods}
     * @param operation what its annotation says; its name if it has none
     * @param annotated whether it has one
     * @param parameters their names
     * @param types their types as they are written
     */
    public record Method(
            int index, String name, String operation, boolean annotated, List<String> parameters, List<String> types) {

        public Method {
            parameters = List.copyOf(parameters);
            types = List.copyOf(types);
        }
    }
}
