package io.wirescribe.http;

import org.jspecify.annotations.Nullable;

/** A token in a header, another one after 401. */
record TokenHeader(String name, String prefix, TokenSource tokens) implements Credential {

    @Override
    public Request on(Request request) {
        return request.header(name, prefix + tokens.token());
    }

    @Override
    public @Nullable Request renewed(Request refused) {
        var sent = refused.header(name);
        if (sent == null || !sent.startsWith(prefix)) {
            return null;
        }
        var token = sent.substring(prefix.length());
        var other = tokens.refresh(token);
        return other.equals(token) ? null : refused.header(name, prefix + other);
    }

    @Override
    public String toString() {
        return "TokenHeader[" + name + "]";
    }
}
