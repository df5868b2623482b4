package io.wirescribe.http;

import io.wirescribe.Document;
import java.net.ProxySelector;
import java.time.Duration;
import javax.net.ssl.SSLContext;

/**
 * What every transport over a network can be told.
 *
 * <pre>{@code
 * Transport transport = HttpTransport.to("https://api.anthropic.com")
 *         .connectTimeout(Duration.ofSeconds(5))
 *         .silence(Duration.ofMinutes(1))
 *         .build();
 * }</pre>
 *
 * @param <B> the builder itself
 */
public abstract sealed class TransportBuilder<B extends TransportBuilder<B>>
        permits HttpTransport.Builder, ApacheTransport.Builder {

    private final Settings settings;

    TransportBuilder(BaseUrl baseUrl) {
        this.settings = new Settings(baseUrl);
    }

    abstract B self();

    /** As they are now. */
    Settings settings() {
        return settings.copy();
    }

    /**
     * How long connecting may take; 10 seconds unless set.
     *
     * @param connectTimeout above zero
     * @return this
     */
    public B connectTimeout(Duration connectTimeout) {
        settings.connectTimeout(connectTimeout);
        return self();
    }

    /**
     * How long the server may take until its answer begins, sending the request included, and with
     * {@link ApacheTransport} connecting too; 10 minutes unless set.
     *
     * @param timeout above zero
     * @return this
     */
    public B timeout(Duration timeout) {
        settings.timeout(timeout);
        return self();
    }

    /**
     * How long nothing may come within an answer, between two events for example; 10 minutes unless set.
     *
     * @param silence above zero
     * @return this
     */
    public B silence(Duration silence) {
        settings.silence(silence);
        return self();
    }

    /**
     * How much of an answer is taken into memory.
     *
     * @param limits bodies of 64 MB and events of 16 MB unless set
     * @return this
     */
    public B limits(Limits limits) {
        settings.limits(limits);
        return self();
    }

    /**
     * What this client calls itself; a request that has a {@code user-agent} keeps it.
     *
     * @param userAgent {@code wirescribe/0.1.0} unless set
     * @return this
     */
    public B userAgent(String userAgent) {
        settings.userAgent(userAgent);
        return self();
    }

    /**
     * Has the user agent say which document the client was generated from, as clients do that make their own transport.
     *
     * @param document a generated client's {@code DOCUMENT}
     * @return this
     */
    public B document(Document document) {
        settings.document(document);
        return self();
    }

    /**
     * Sends through a proxy; unless set, through the one that the system properties name, if they do.
     *
     * @param proxy chooses the proxy of a URL, such as {@link ProxySelector#of}; for none at all
     *     {@code HttpClient.Builder.NO_PROXY}
     * @return this
     */
    public B proxy(ProxySelector proxy) {
        settings.proxy(proxy);
        return self();
    }

    /**
     * Says who is asking to a proxy that wants to know (Basic). No server sees it. Before a tunnel, which is how a
     * proxy is passed to an {@code https} server, the JDK's client ({@link HttpTransport}) keeps it back unless it was
     * started with {@code -Djdk.http.auth.tunneling.disabledSchemes=} (that is, with none disabled).
     *
     * @param user the user
     * @param password the password
     * @return this
     * @throws IllegalArgumentException if the user's name holds a colon
     */
    public B proxyCredentials(String user, String password) {
        settings.proxyCredentials(user, password);
        return self();
    }

    /**
     * Uses TLS in a way of one's own: with certificates of a private authority, or one that says who the client is.
     *
     * @param context the context, the JDK's default unless set
     * @return this
     */
    public B sslContext(SSLContext context) {
        settings.tls(context);
        return self();
    }

    /**
     * Builds the transport. Nothing is connected before the first call.
     *
     * @return the transport
     * @throws IllegalStateException if the artefact of an {@link ApacheTransport} is missing
     */
    public abstract Transport build();
}
