package io.wirescribe.processor.model;

/** A way to say who is asking. */
public sealed interface Security {

    /** The document's name for it. */
    String name();

    Doc doc();

    /**
     * A secret sent with each request.
     *
     * @param key the name of the header, query parameter or cookie
     */
    record ApiKey(String name, Parameter.In in, String key, Doc doc) implements Security {}

    /** {@code Authorization: Bearer}: HTTP's own scheme, OAuth 2 and OpenID Connect alike. */
    record Bearer(String name, Doc doc) implements Security {}

    /**
     * A bearer token that the client fetches by itself: the client credentials of OAuth 2.
     *
     * @param tokenUrl where, {@code http} or {@code https}
     */
    record ClientCredentials(String name, String tokenUrl, Doc doc) implements Security {}

    /** AWS's Signature Version 4: worked out for each request, and nothing that a caller could give. */
    record Signed(String name, Doc doc) implements Security {}

    /** {@code Authorization: Basic}. */
    record Basic(String name, Doc doc) implements Security {}
}
