package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One way to prove who is calling, as a security scheme of a document asks for it.
 *
 * <pre>{@code
 * Credential credential = Credential.header("x-api-key", System.getenv("API_KEY"));
 * }</pre>
 *
 * <p>What it sends is in none of its texts.
 */
public interface Credential {

    /**
     * Adds the credential.
     *
     * @param request the request without it
     * @return the request with it
     */
    Request on(Request request);

    /**
     * What to do after 401.
     *
     * @param refused the request with the credential that the server did not take
     * @return the request with another one, or null if there is none
     */
    default @Nullable Request renewed(Request refused) {
        return null;
    }

    /**
     * A key in a header.
     *
     * @param name the header
     * @param value the key
     * @return the credential
     * @throws NullPointerException if there is none
     * @throws IllegalArgumentException if it is empty, or no header can hold it
     */
    static Credential header(String name, String value) {
        var key = given(value, "the credential for the header " + name);
        return tried(request -> request.header(name, key));
    }

    /**
     * A key in the query.
     *
     * @param name the parameter
     * @param value the key
     * @return the credential
     * @throws NullPointerException if there is none
     * @throws IllegalArgumentException if it is empty
     */
    static Credential query(String name, String value) {
        var key = given(value, "the credential for the query parameter " + name);
        return tried(request -> request.query(name, key));
    }

    /**
     * A key in a cookie.
     *
     * @param name the cookie
     * @param value the key
     * @return the credential
     * @throws NullPointerException if there is none
     * @throws IllegalArgumentException if it is empty, or holds what a cookie cannot (RFC 6265): a space, a quote,
     *     {@code , ; \}
     */
    static Credential cookie(String name, String value) {
        var what = "the credential for the cookie " + name;
        var cookie = name + "=" + Cookies.value(what, given(value, what));
        return tried(request -> Cookies.added(request, cookie));
    }

    /**
     * A bearer token that does not change.
     *
     * @param token the token
     * @return the credential
     * @throws NullPointerException if there is none
     * @throws IllegalArgumentException if it is empty, or no header can hold it
     */
    static Credential bearer(String token) {
        return header("authorization", "Bearer " + given(token, "the bearer token"));
    }

    /**
     * A bearer token for each request.
     *
     * @param tokens gives them
     * @return the credential
     */
    static Credential bearer(TokenSource tokens) {
        return new TokenHeader("authorization", "Bearer ", requireNonNull(tokens, "tokens"));
    }

    /**
     * A header for each request, for keys that expire.
     *
     * @param name the header
     * @param tokens gives its values
     * @return the credential
     */
    static Credential header(String name, TokenSource tokens) {
        return new TokenHeader(Rendering.headerName(name), "", requireNonNull(tokens, "tokens"));
    }

    /**
     * A user and a password (HTTP basic).
     *
     * @param user the user, without a colon
     * @param password the password
     * @return the credential
     * @throws NullPointerException if one is missing
     * @throws IllegalArgumentException if the user is empty or holds a colon
     */
    static Credential basic(String user, String password) {
        var both = given(user, "the user") + ":" + requireNonNull(password, "the password is null");
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("the user of HTTP basic cannot hold a colon");
        }
        var encoded = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        return header("authorization", "Basic " + encoded);
    }

    private static String given(@Nullable String credential, String what) {
        requireNonNull(credential, () -> what + " is null; is its environment variable set?");
        if (credential.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return credential;
    }

    /** Tried once, so that what cannot be sent is reported where it is given. */
    private static Credential tried(UnaryOperator<Request> change) {
        requireNonNull(change.apply(Request.get("/")));
        return change::apply;
    }
}
