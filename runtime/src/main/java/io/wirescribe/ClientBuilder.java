package io.wirescribe;

import static java.util.Objects.requireNonNull;

import io.wirescribe.http.Credential;
import io.wirescribe.http.Credentials;
import io.wirescribe.http.HttpTransport;
import io.wirescribe.http.Limits;
import io.wirescribe.http.Logging;
import io.wirescribe.http.Redirecting;
import io.wirescribe.http.Request;
import io.wirescribe.http.Retrying;
import io.wirescribe.http.Transport;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all generated clients have in common; each adds the credentials that its document asks for.
 *
 * <pre>{@code
 * Claude claude = ClaudeClient.builder()
 *         .apiKey(System.getenv("ANTHROPIC_API_KEY"))
 *         .timeout(Duration.ofMinutes(2))
 *         .maxRetries(4)
 *         .header("anthropic-beta", "some-feature")
 *         .build();
 * }</pre>
 *
 * <p>A credential goes with the operations that ask for it in the document ({@code security}), of several alternatives
 * the first that all credentials are there for; with every operation, where the document declares security schemes and
 * never says what needs them. What the document does not know can be sent as a {@link #header}.
 *
 * @param <B> the builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

    private static final Pattern OPEN_PART = Pattern.compile("\\{[^{}]*}");
    private static final Pattern URL_PART = Pattern.compile("[\\w.~:/%-]*");

    private final Document document;
    private final Map<String, String> serverVariables = new LinkedHashMap<>();
    private List<String> serverStandards;
    private final List<UnaryOperator<Request>> changes = new ArrayList<>();
    private Request probe = Request.get("/");
    private final Map<String, Credential> credentials = new LinkedHashMap<>();
    private final List<Consumer<HttpTransport.Builder>> settings = new ArrayList<>();
    private @Nullable String baseUrl;
    private boolean everywhere;
    private @Nullable Duration callTimeout;
    private @Nullable Transport transport;
    private int maxRetries = -1;
    private int maxRedirects = Redirecting.DEFAULT_HOPS;
    private boolean logging;

    /**
     * Begins with the server of the document.
     *
     * @param document what the client was generated from; the user agent says so
     * @param defaultBaseUrl the server, or null if the document names none with scheme and host for all operations
     * @param standards the name of each of its parts that need not be set, and after each what it is unless set
     */
    protected ClientBuilder(Document document, @Nullable String defaultBaseUrl, String... standards) {
        this.document = requireNonNull(document, "document");
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
     * The server, in place of the document's, those of single operations included.
     *
     * @param baseUrl {@code http} or {@code https}, host, perhaps a port and a path that all requests begin with
     * @return this
     */
    public B baseUrl(String baseUrl) {
        this.baseUrl = requireNonNull(baseUrl, "baseUrl");
        everywhere = true;
        return self();
    }

    /**
     * Chooses another server of the document. What was set of its parts stays set.
     *
     * @param url the server
     * @param standards the name of each of its parts that need not be set, and after each what it is unless set
     * @return this
     */
    protected B server(String url, String... standards) {
        this.serverStandards = List.of(standards);
        this.baseUrl = url;
        everywhere = false;
        return self();
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
        return http(settings -> settings.connectTimeout(connectTimeout));
    }

    /**
     * How long the server may take until its answer begins, in each attempt; 10 minutes unless set.
     *
     * @param timeout above zero
     * @return this
     */
    public B timeout(Duration timeout) {
        return http(settings -> settings.timeout(timeout));
    }

    /**
     * How long nothing may come within an answer, between two events for example; 10 minutes unless set.
     *
     * @param silence above zero
     * @return this
     */
    public B silence(Duration silence) {
        return http(settings -> settings.silence(silence));
    }

    /**
     * How long a call may take in all: all attempts, the pauses between them and reading the answer, streams included;
     * any time unless set.
     *
     * @param callTimeout above zero
     * @return this
     */
    public B callTimeout(Duration callTimeout) {
        probe.within(requireNonNull(callTimeout, "callTimeout"));
        this.callTimeout = callTimeout;
        return self();
    }

    /**
     * How often a request is sent again that found no server or was answered 408, 409, 429, 500 or above; twice unless
     * set. See {@link Retrying}.
     *
     * @param maxRetries from 0 on
     * @return this
     */
    public B maxRetries(int maxRetries) {
        this.maxRetries = Retrying.checked(maxRetries);
        return self();
    }

    /**
     * How many redirects in a row are followed, ten unless set; credentials go to no other server. See
     * {@link Redirecting}.
     *
     * @param maxRedirects from 0 on
     * @return this
     */
    public B maxRedirects(int maxRedirects) {
        if (maxRedirects < 0) {
            throw new IllegalArgumentException("maxRedirects must be at least 0 but was " + maxRedirects);
        }
        this.maxRedirects = maxRedirects;
        return self();
    }

    /**
     * How much of an answer is taken into memory.
     *
     * @param limits bodies of 64 MB and events of 16 MB unless set
     * @return this
     */
    public B limits(Limits limits) {
        return http(settings -> settings.limits(limits));
    }

    /**
     * What the client calls itself.
     *
     * @param userAgent such as {@code wirescribe/0.1.0 anthropic.yaml/2023-06-01 (sha256:0f343b0931126a20)} unless set
     * @return this
     * @throws IllegalArgumentException if it holds a line break, or anything but printable ASCII
     */
    public B userAgent(String userAgent) {
        return http(settings -> settings.userAgent(userAgent));
    }

    /**
     * Sends through a proxy; unless set, through the one that the system properties name, if they do.
     *
     * @param proxy chooses the proxy of a URL, such as {@link ProxySelector#of}
     * @return this
     */
    public B proxy(ProxySelector proxy) {
        return http(settings -> settings.proxy(proxy));
    }

    /**
     * Says who is asking to a proxy that wants to know. See {@link HttpTransport.Builder#proxyCredentials}.
     *
     * @param user the user
     * @param password the password
     * @return this
     */
    public B proxyCredentials(String user, String password) {
        return http(settings -> settings.proxyCredentials(user, password));
    }

    /**
     * Uses TLS in a way of one's own: with certificates of a private authority, or one that says who the client is.
     *
     * @param context the context, the JDK's default unless set
     * @return this
     */
    public B sslContext(SSLContext context) {
        return http(settings -> settings.sslContext(context));
    }

    /**
     * Tells the logger {@code io.wirescribe.http} of each attempt: at {@code DEBUG} its operation, status and time, at
     * {@code TRACE} headers and bodies too. See {@link Logging}.
     *
     * @return this
     */
    public B logging() {
        logging = true;
        return self();
    }

    /** Tried once here, so that a setting that cannot be is reported where it is made. */
    private B http(Consumer<HttpTransport.Builder> setting) {
        setting.accept(HttpTransport.to("http://localhost"));
        settings.add(setting);
        return self();
    }

    /**
     * Sends a header with every request, in place of all of the same name.
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
     * Sets the credential of a security scheme, for the operations that need it ({@link Request#security}).
     *
     * @param scheme the scheme's name in the document
     * @param credential the credential
     * @return this
     */
    protected B credential(String scheme, Credential credential) {
        credentials.put(scheme, requireNonNull(credential, scheme));
        return self();
    }

    /** Tried once here, so that a header that cannot be sent is reported where it is set. */
    private B every(UnaryOperator<Request> change) {
        probe = change.apply(probe);
        changes.add(change);
        return self();
    }

    /**
     * Puts the transport together, from the outside in: the time limit and the headers of every request, retries,
     * credentials, redirects, logging, HTTP. A transport of one's own takes the place of the last, and has retries and
     * redirects of its own: it is sent again only if {@link #maxRetries} was set.
     *
     * @return the transport of all that was set
     * @throws IllegalStateException if there is no server, a part of it is not set, or settings contradict each other
     * @throws IllegalArgumentException if the base URL is none
     */
    protected Transport connect() {
        var own = transport;
        var sending = own == null ? http() : logged(own(own));
        if (own == null || !credentials.isEmpty()) {
            sending = new Credentials(credentials, sending);
        }
        int retries = maxRetries < 0 && own == null ? Retrying.DEFAULT_RETRIES : maxRetries;
        if (retries > 0) {
            sending = new Retrying(sending, retries);
        }
        return changed(sending);
    }

    private Transport changed(Transport next) {
        var limit = callTimeout;
        var each = List.copyOf(changes);
        if (each.isEmpty() && limit == null) {
            return next;
        }
        return next.with(request -> {
            var changed = limit == null ? request : request.within(limit);
            for (var change : each) {
                changed = change.apply(changed);
            }
            return changed;
        });
    }

    private Transport own(Transport transport) {
        if (!settings.isEmpty()) {
            throw new IllegalStateException("set time limits and all that is about HTTP on the transport itself");
        }
        return transport;
    }

    private Transport http() {
        if (baseUrl == null) {
            throw new IllegalStateException(
                    "no server: the document names none with scheme and host for all operations, so set baseUrl(...)");
        }
        var server = filled(baseUrl, serverStandards, serverVariables);
        var http = HttpTransport.to(server).document(document);
        settings.forEach(setting -> setting.accept(http));
        var redirecting = new Redirecting(server, logged(http.build()), maxRedirects);
        return everywhere ? redirecting : redirecting.with(located(Map.copyOf(serverVariables)));
    }

    /** Some operations are served elsewhere. */
    private static UnaryOperator<Request> located(Map<String, String> variables) {
        return request -> {
            var server = request.server();
            return server.isEmpty()
                    ? request
                    : request.to(filled(server.get(0), server.subList(1, server.size()), variables));
        };
    }

    private static String filled(String url, List<String> standards, Map<String, String> variables) {
        var server = url;
        for (var variable : variables.entrySet()) {
            server = server.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        for (int i = 0; i < standards.size(); i += 2) {
            server = server.replace("{" + standards.get(i) + "}", standards.get(i + 1));
        }
        var open = OPEN_PART.matcher(server);
        if (open.find()) {
            throw new IllegalStateException("no server: " + open.group() + " of its URL is not set");
        }
        return server;
    }

    private Transport logged(Transport transport) {
        return logging ? new Logging(transport) : transport;
    }
}
