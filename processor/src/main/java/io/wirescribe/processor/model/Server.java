package io.wirescribe.processor.model;

import java.util.List;

/**
 * Where an API is served.
 *
 * @param url with a {@code {name}} for each variable; relative URLs are as they stand
 */
public record Server(String url, List<Variable> variables, Doc doc) {

    public Server {
        variables = List.copyOf(variables);
    }

    /** A part of the URL that the caller may choose. */
    public record Variable(String name, String standard, List<String> allowed, Doc doc) {

        public Variable {
            allowed = List.copyOf(allowed);
        }
    }
}
