package io.wirescribe.processor.model;

import java.util.List;

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
            standard = standard.replace("{" + variable.name() + "}", variable.standard());
        }
        return standard.startsWith("http://") || standard.startsWith("https://");
    }

    /** A part of the URL that the caller may choose. */
    public record Variable(String name, String standard, List<String> allowed, Doc doc) {

        public Variable {
            allowed = List.copyOf(allowed);
        }
    }
}
