package io.wirescribe.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an API is served.
 *
 * @param name its name, empty if it has none
 * @param url with a {@code {name}} for each variable; relative URLs are as they stand
 */
public record Server(String name, String url, List<Variable> variables, Doc doc) {

    public Server {
        variables = List.copyOf(variables);
    }

    /** Whether it says all that a client must know. */
    public boolean whole() {
        var standard = url;
        for (var variable : variables) {
            if (variable.standard() != null) {
                standard = standard.replace("{" + variable.name() + "}", variable.standard());
            }
        }
        return standard.startsWith("http://") || standard.startsWith("https://");
    }

    /**
     * A part of the URL that the caller may choose.
     *
     * @param standard what it is unless chosen; null if it has to be
     */
    public record Variable(String name, @Nullable String standard, List<String> allowed, Doc doc) {

        public Variable {
            allowed = List.copyOf(allowed);
        }
    }
}
