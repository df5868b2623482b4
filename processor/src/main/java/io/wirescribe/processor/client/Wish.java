package io.wirescribe.processor.client;

import java.util.List;
import java.util.stream.Stream;

/**
 * An interface as it can be read before its types exist.
 *
 * @param packageName where it is, and where its types will be
 * @param name its simple name; with its outer types' names and dots where it is nested
 * @param document the document it names
 * @param overlays the overlays it names
 * @param include the operations whose methods are to be written
 * @param open whether it is public
 */
public record Wish(
        String packageName,
        String name,
        String document,
        List<String> overlays,
        List<String> include,
        boolean open,
        List<Method> methods) {

    public Wish {
        overlays = List.copyOf(overlays);
        include = List.copyOf(include);
        methods = List.copyOf(methods);
    }

    public String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** The document it names, and the overlays after it. */
    public List<String> documents() {
        return Stream.concat(Stream.of(document), overlays.stream()).toList();
    }

    /** What its client is called. */
    public String client() {
        return name.replace(".", "") + "Client";
    }

    /** What the interface is called that holds the methods it includes. */
    public String operations() {
        return name.replace(".", "") + "Operations";
    }

    public String qualifiedOperations() {
        return packageName.isEmpty() ? operations() : packageName + "." + operations();
    }

    public String qualifiedClient() {
        return packageName.isEmpty() ? client() : packageName + "." + client();
    }

    /**
     * One method of it.
     *
     * @param signature what tells it from the others, as {@link Members} has it
     * @param operation what its annotation says; its name if it has none
     * @param annotated whether it has one
     * @param parameters their names
     */
    public record Method(String signature, String name, String operation, boolean annotated, List<String> parameters) {

        public Method {
            parameters = List.copyOf(parameters);
        }
    }
}
