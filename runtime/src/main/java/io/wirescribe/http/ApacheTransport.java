package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.Document;
import io.wirescribe.RawResponse;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;

/**
 * Sends requests with Apache HttpClient 5, which costs less for each call than {@link HttpTransport} where many threads
 * call at once, and takes {@code org.apache.httpcomponents.client5:httpclient5} on the class path.
 *
 * <pre>{@code
 * try (Transport transport = ApacheTransport.to("https://api.anthropic.com")
 *         .connectTimeout(Duration.ofSeconds(5))
 *         .build()) {
 *     Claude claude = new ClaudeClient(transport);
 * }
 * }</pre>
 *
 * <p>HTTP/1.1. Redirects are answers, {@link Redirecting} follows them. Answers may come compressed by gzip and are
 * decompressed. A call is sent, and its answer read, by the thread that asks; it may be a virtual one. An interrupt
 * ends a call with a {@link io.wirescribe.ConnectionException}, the flag stays set. {@link #sendAsync} keeps a thread
 * of the {@link Builder#executor executor} until the answer has begun; what depends on its future is called there.
 *
 * <p>Connections are shared and kept for later calls, so keep one transport for one server. There is no limit to their
 * number but that of the calls at a time. {@link #close} cancels what is running.
 */
public final class ApacheTransport implements Transport {

    private final ApacheCalls calls;
    private final Executor executor;

    private ApacheTransport(ApacheCalls calls, Executor executor) {
        this.calls = calls;
        this.executor = executor;
    }

    /**
     * A transport to a server.
     *
     * @param baseUrl {@code http} or {@code https}, host, perhaps a port and a path that all requests begin with
     * @return to be built
     * @throws IllegalArgumentException if it is no such URL
     */
    public static Builder to(String baseUrl) {
        return new Builder(BaseUrl.of(baseUrl));
    }

    /**
     * A transport to a server.
     *
     * @param baseUrl {@code http} or {@code https}, host, perhaps a port and a path that all requests begin with
     * @return to be built
     * @throws IllegalArgumentException if it is no such URL
     */
    public static Builder to(URI baseUrl) {
        return to(baseUrl.toString());
    }

    /** Settings of a transport. */
    public static final class Builder {

        private final Settings settings;
        private Executor executor = Workers::run;

        private Builder(BaseUrl baseUrl) {
            this.settings = new Settings(baseUrl);
        }

        /**
         * How long connecting may take; 10 seconds unless set.
         *
         * @param connectTimeout above zero
         * @return this
         */
        public Builder connectTimeout(Duration connectTimeout) {
            settings.connectTimeout(connectTimeout);
            return this;
        }

        /**
         * How long the server may take until its answer begins, connecting and sending the request included; 10 minutes
         * unless set.
         *
         * @param timeout above zero
         * @return this
         */
        public Builder timeout(Duration timeout) {
            settings.timeout(timeout);
            return this;
        }

        /**
         * How long nothing may come within an answer, between two events for example; 10 minutes unless set.
         *
         * @param silence above zero
         * @return this
         */
        public Builder silence(Duration silence) {
            settings.silence(silence);
            return this;
        }

        /**
         * How much of an answer is taken into memory.
         *
         * @param limits bodies of 64 MB and events of 16 MB unless set
         * @return this
         */
        public Builder limits(Limits limits) {
            settings.limits(limits);
            return this;
        }

        /**
         * What this client calls itself; a request that has a {@code user-agent} keeps it.
         *
         * @param userAgent {@code wirescribe/0.1.0} unless set
         * @return this
         */
        public Builder userAgent(String userAgent) {
            settings.userAgent(userAgent);
            return this;
        }

        /**
         * Has the user agent say which document the client was generated from.
         *
         * @param document a generated client's {@code DOCUMENT}
         * @return this
         */
        public Builder document(Document document) {
            settings.document(document);
            return this;
        }

        /**
         * Sends through a proxy; unless set, through the one that the system properties name, if they do.
         *
         * @param proxy chooses the proxy of a URL, such as {@link ProxySelector#of}; for none at all
         *     {@code HttpClient.Builder.NO_PROXY}
         * @return this
         */
        public Builder proxy(ProxySelector proxy) {
            settings.proxy(proxy);
            return this;
        }

        /**
         * Says who is asking to a proxy that wants to know (Basic), before a tunnel too. No server sees it.
         *
         * @param user the user
         * @param password the password
         * @return this
         * @throws IllegalArgumentException if the user's name holds a colon
         */
        public Builder proxyCredentials(String user, String password) {
            settings.proxyCredentials(user, password);
            return this;
        }

        /**
         * Uses TLS in a way of one's own: with certificates of a private authority, or one that says who the client is.
         *
         * @param context the context, the JDK's default unless set
         * @return this
         */
        public Builder sslContext(SSLContext context) {
            settings.tls(context);
            return this;
        }

        /**
         * Runs the calls of {@link #sendAsync}, each of which waits for its answer there.
         *
         * @param executor threads of this library's own unless set, as many as there are calls; on JDK 21 and later
         *     {@code Executors.newVirtualThreadPerTaskExecutor()} is the better one. It is not shut down
         * @return this
         */
        public Builder executor(Executor executor) {
            this.executor = requireNonNull(executor, "executor");
            return this;
        }

        /**
         * Builds the transport. Nothing is connected before the first call.
         *
         * @return the transport
         * @throws IllegalStateException if {@code org.apache.httpcomponents.client5:httpclient5} is missing
         */
        public ApacheTransport build() {
            try {
                return new ApacheTransport(new ApacheCalls(settings.copy()), executor);
            } catch (NoClassDefFoundError e) {
                throw new IllegalStateException(
                        "ApacheTransport needs the artefact org.apache.httpcomponents.client5:httpclient5, "
                                + "which is missing",
                        e);
            }
        }
    }

    @Override
    public RawResponse send(Request request) {
        return calls.begin(request).send();
    }

    @Override
    public CompletableFuture<RawResponse> sendAsync(Request request) {
        var answer = new Pending<RawResponse>();
        try {
            var call = calls.begin(request);
            answer.running(call::cancel);
            start(answer, call);
        } catch (RuntimeException e) {
            answer.fail(e);
        }
        return answer;
    }

    private void start(Pending<RawResponse> answer, ApacheCalls.Running call) {
        try {
            executor.execute(() -> complete(answer, call));
        } catch (RuntimeException e) {
            call.cancel();
            throw e;
        }
    }

    private static void complete(Pending<RawResponse> pending, ApacheCalls.Running call) {
        try {
            var answer = call.send();
            if (!pending.succeed(answer)) {
                answer.close();
            }
        } catch (RuntimeException | Error e) {
            pending.fail(e);
        }
    }

    @Override
    public void close() {
        calls.close();
    }
}
