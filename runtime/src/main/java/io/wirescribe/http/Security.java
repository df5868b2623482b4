package io.wirescribe.http;

import java.util.ArrayList;
import java.util.List;

/**
 * Which credentials an operation needs: all of one alternative, whichever the client has.
 *
 * <pre>{@code
 * private static final Security SECURITY = Security.of("apiKey").or("oauth2", "appId");
 *
 * Request.get("/v1/models").security(SECURITY);
 * }</pre>
 *
 * @param alternatives the names of the document's security schemes; an empty alternative needs none
 * @param welcome schemes that are not needed, but used if the client has no alternative
 */
public record Security(List<List<String>> alternatives, List<String> welcome) {

    /** What a request needs that is open to all. */
    public static final Security NONE = of();

    /** Copies the lists. */
    public Security {
        alternatives = alternatives.stream().map(List::copyOf).toList();
        welcome = List.copyOf(welcome);
    }

    /**
     * One alternative.
     *
     * @param schemes the schemes of which all are needed; none if it needs no credential
     * @return the alternative
     */
    public static Security of(String... schemes) {
        return new Security(List.of(List.of(schemes)), List.of());
    }

    /**
     * Each credential that the client has, for documents that declare schemes and never say what needs them.
     *
     * @param schemes the schemes
     * @return no alternative
     */
    public static Security each(String... schemes) {
        return new Security(List.of(), List.of(schemes));
    }

    /**
     * These alternatives and another one.
     *
     * @param schemes the schemes of which all are needed; none if it needs no credential
     * @return all the alternatives
     */
    public Security or(String... schemes) {
        var more = new ArrayList<>(alternatives);
        more.add(List.of(schemes));
        return new Security(more, welcome);
    }
}
