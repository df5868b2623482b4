package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A token in a header, another one after 401. */
record TokenHeader(String name, String prefix, TokenSource tokens) implements Credential {

    @Override
    public Request on(Request request) {
        var token = tokens instanceof ClientCredentials fetched
                ? fetched.token(request.sending().deadline())
                : tokens.token();
        return request.header(name, prefix + given(token));
    }

    @Override
    public @Nullable Request renewed(Request refused) {
        var sent = refused.header(name);
        if (sent == null || !sent.startsWith(prefix)) {
            return null;
        }
        var token = sent.substring(prefix.length());
        var other = tokens instanceof ClientCredentials fetched
                ? fetched.refresh(token, refused.sending().deadline())
                : tokens.refresh(token);
        return given(other).equals(token) ? null : refused.header(name, prefix + other);
    }

    private String given(@Nullable String token) {
        requireNonNull(token, () -> "the token for the header " + name + " is null");
        if (token.isBlank()) {
            throw new IllegalArgumentException("the token for the header " + name + " is empty");
        }
        return token;
    }

    /** Whether the next token has to be fetched first. */
    boolean mayWait() {
        return tokens instanceof ClientCredentials fetched && !fetched.hasToken();
    }

    @Override
    public String toString() {
        return "TokenHeader[" + name + "]";
    }
}
