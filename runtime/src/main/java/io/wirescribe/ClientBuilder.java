package io.wirescribe;

import static java.util.Objects.requireNonNull;

import io.wirescribe.http.HttpTransport;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all generated clients have in common; each adds the credentials that its document asks for.
 *
 * <pre>{@code
 * Claude claude = ClaudeClient.builder()
 *         .apiKey(System.getenv("ANTHROPIC_API_KEY"))
 *         .timeout(Duration.ofMinutes(2))
 *         .header("anthropic-beta", "some-feature")
 *         .build();
 * }</pre>
 *
 * @param <B> the builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

    private static final Pattern COOKIE_VALUE = Pattern.compile("[!-~&&[^\",;\\\\]]*");
    private static final Pattern URL_PART = Pattern.compile("[\\w.~:/%-]*");

    private final Map<String, String> serverVariables = new LinkedHashMap<>();
    private List<String> serverStandards;
    private final List<UnaryOperator<Request>> changes = new ArrayList<>();
    private Request probe = Request.get("/");
    private @Nullable String baseUrl;
    private @Nullable Duration connectTimeout;
    private @Nullable Duration timeout;
    private @Nullable Transport transport;

    /**
     * Begins with the server of the document.
     *
     * @param defaultBaseUrl the server, or null if the document names none
     * @param standards the name of each of its parts, and after each what it is unless set
     */
    protected ClientBuilder(@Nullable String defaultBaseUrl, String... standards) {
        this.baseUrl = defaultBaseUrl;
        this.serverStandards = List.of(standards);
    }

    /**
     * This builder.
     *
     * @return this
     */
    protected abstract B self();

    /**
     * The server, in place of the document's.
     *
     * @param baseUrl {@code http} or {@code https}, host, perhaps a port and a path that all requests begin with
     * @return this
     */
    public B baseUrl(String baseUrl) {
        this.baseUrl = requireNonNull(baseUrl, "baseUrl");
        return self();
    }

    /**
     * Chooses another server of the document. What was set of its parts stays set.
     *
     * @param url the server
     * @param standards the name of each of its parts, and after each what it is unless set
     * @return this
     */
    protected B server(String url, String... standards) {
        this.serverStandards = List.of(standards);
        return baseUrl(url);
    }

    /**
     * Chooses a part of the document's server.
     *
     * @param name the part: {@code region} stands for <code>&#123;region&#125;</code> in the server's URL
     * @param value what is put there
     * @param allowed the values that the document allows; none if it allows any
     * @return this
     * @throws IllegalArgumentException if the document does not allow it, or it cannot be a part of a server's URL
     */
    protected B serverVariable(String name, String value, String... allowed) {
        requireNonNull(value, name);
        if (allowed.length > 0 && !List.of(allowed).contains(value)) {
            throw new IllegalArgumentException(name + " must be one of " + String.join(", ", allowed));
        }
        if (!URL_PART.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " holds a character that a server's URL cannot");
        }
        serverVariables.put(name, value);
        return self();
    }

    /**
     * How long connecting may take; 10 seconds unless set.
     *
     * @param connectTimeout above zero
     * @return this
     */
    public B connectTimeout(Duration connectTimeout) {
        this.connectTimeout = requireNonNull(connectTimeout, "connectTimeout");
        return self();
    }

    /**
     * How long the server may take until its answer begins; 10 minutes unless set.
     *
     * @param timeout above zero
     * @return this
     */
    public B timeout(Duration timeout) {
        this.timeout = requireNonNull(timeout, "timeout");
        return self();
    }

    /**
     * Sends a header with every request, in place of one of the same name.
     *
     * @param name the header
     * @param value its value
     * @return this
     * @throws IllegalArgumentException if the value holds a line break, or anything but printable ASCII
     */
    public B header(String name, String value) {
        requireNonNull(value, () -> "the value of the header " + name + " is null");
        return every(request -> request.header(name, value));
    }

    /**
     * Sends through a transport of one's own, which knows its server and its time limits itself.
     *
     * @param transport sends the requests; closing the client closes it
     * @return this
     */
    public B transport(Transport transport) {
        this.transport = requireNonNull(transport, "transport");
        return self();
    }

    /**
     * Sends a credential as a header.
     *
     * @param name the header
     * @param value the credential
     * @return this
     * @throws NullPointerException if there is none
     */
    protected B credentialHeader(String name, String value) {
        var credential = given(value, "the credential for the header " + name);
        return every(request -> request.header(name, credential));
    }

    /**
     * Sends a credential as a query parameter.
     *
     * @param name the parameter
     * @param value the credential
     * @return this
     * @throws NullPointerException if there is none
     */
    protected B credentialQuery(String name, String value) {
        var credential = given(value, "the credential for the query parameter " + name);
        return every(request -> request.query(name, credential));
    }

    /**
     * Sends a credential as a cookie.
     *
     * @param name the cookie
     * @param value the credential
     * @return this
     * @throws NullPointerException if there is none
     * @throws IllegalArgumentException if it holds what a cookie cannot (RFC 6265): a space, a quote, {@code , ; \\}
     */
    protected B credentialCookie(String name, String value) {
        var credential = given(value, "the credential for the cookie " + name);
        if (!COOKIE_VALUE.matcher(credential).matches()) {
            throw new IllegalArgumentException(
                    "the credential for the cookie " + name + " holds a character that a cookie cannot");
        }
        var cookie = name + "=" + credential;
        return every(request -> {
            var others = request.headers().first("cookie");
            return request.header("cookie", others == null ? cookie : others + "; " + cookie);
        });
    }

    /**
     * Sends a bearer token.
     *
     * @param token the token
     * @return this
     * @throws NullPointerException if there is none
     */
    protected B bearerCredential(String token) {
        return credentialHeader("authorization", "Bearer " + given(token, "the bearer token"));
    }

    /**
     * Sends a user and a password (HTTP basic).
     *
     * @param user the user, without a colon
     * @param password the password
     * @return this
     * @throws NullPointerException if one is missing
     */
    protected B basicCredential(String user, String password) {
        var both = given(user, "the user") + ":" + requireNonNull(password, "the password is null");
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("the user of HTTP basic cannot hold a colon");
        }
        var encoded = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        return credentialHeader("authorization", "Basic " + encoded);
    }

    private static String given(@Nullable String credential, String what) {
        requireNonNull(credential, () -> what + " is null; is its environment variable set?");
        if (credential.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return credential;
    }

    /** Tried once here, so that a header that cannot be sent is reported where it is set. */
    private B every(UnaryOperator<Request> change) {
        probe = change.apply(probe);
        changes.add(change);
        return self();
    }

    /**
     * Puts the transport together.
     *
     * @return the transport of all that was set
     * @throws IllegalStateException if there is no server, or settings contradict each other
     * @throws IllegalArgumentException if the base URL is none
     */
    protected Transport connect() {
        var changes = List.copyOf(this.changes);
        var base = transport == null ? http() : own(transport);
        return changes.isEmpty()
                ? base
                : base.with(request -> {
                    var changed = request;
                    for (var change : changes) {
                        changed = change.apply(changed);
                    }
                    return changed;
                });
    }

    private Transport own(Transport transport) {
        if (connectTimeout != null || timeout != null) {
            throw new IllegalStateException("set the time limits on the transport itself");
        }
        return transport;
    }

    private Transport http() {
        if (baseUrl == null) {
            throw new IllegalStateException("no server: the document names none, so set baseUrl(...)");
        }
        var server = baseUrl;
        for (var variable : serverVariables.entrySet()) {
            server = server.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        for (int i = 0; i < serverStandards.size(); i += 2) {
            server = server.replace("{" + serverStandards.get(i) + "}", serverStandards.get(i + 1));
        }
        var http = HttpTransport.to(server);
        if (connectTimeout != null) {
            http.connectTimeout(connectTimeout);
        }
        if (timeout != null) {
            http.timeout(timeout);
        }
        return http.build();
    }
}
