package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with {@link java.net.http.HttpClient}.
 *
 * <pre>{@code
 * try (Transport transport = HttpTransport.to("https://api.anthropic.com")
 *         .connectTimeout(Duration.ofSeconds(5))
 *         .build()) {
 *     Claude claude = new ClaudeClient(transport);
 * }
 * }</pre>
 *
 * <p>HTTP/2 where an {@code https} server offers it, else HTTP/1.1. Over HTTP/2, a JDK before 22 does not see an answer
 * that comes while a large body is being sent and says that the rest is not wanted (JDK-8293786): the call ends in a
 * {@link io.wirescribe.TimeoutException}; one before 24 breaks off all answers of a connection on which the server says
 * that it takes no further request (JDK-8335181): they end in a {@link ConnectionException}. {@link ApacheTransport}
 * speaks HTTP/1.1 only. Redirects are answers, {@link Redirecting} follows them. Answers may come compressed by gzip
 * and are decompressed. Bodies are read by the thread that asks for them, as they arrive; JSON of less than 10 kB is
 * waited for, a second at most. An interrupt ends a call with a {@link ConnectionException}, the flag stays set. What
 * depends on a future of {@link #sendAsync} is called by the client's own thread and must not wait.
 *
 * <p>Connections are shared and kept for later calls, so keep one transport for one server. {@link #close} cancels what
 * is running.
 */
public final class HttpTransport implements Transport {

    private static final String KEPT_BACK =
            "the proxy was not told who is asking, or does not know them; before a tunnel the JDK keeps it back"
                    + " unless it was started with -Djdk.http.auth.tunneling.disabledSchemes=";

    private final Settings settings;
    private final HttpFailures failures;
    private final HttpClients clients;
    private final Watch<Exchange> watch = new Watch<>();
    private volatile boolean closed;

    /** Whether something came that was no HTTP: from then on such connections are closed, which costs more. */
    private volatile boolean misled;

    private HttpTransport(Settings settings) {
        this.settings = settings;
        this.failures = new HttpFailures(settings.failures());
        this.clients = new HttpClients(settings.connectTimeout(), settings.proxy(), settings.tls());
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
    public static final class Builder extends TransportBuilder<Builder> {

        private Builder(BaseUrl baseUrl) {
            super(baseUrl);
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        public HttpTransport build() {
            return new HttpTransport(settings());
        }
    }

    @Override
    public RawResponse send(Request request) {
        var httpRequest = httpRequest(request);
        var exchange = begin(request);
        try {
            var client = client(httpRequest);
            var response = misled ? exchange.sendClosing(client, httpRequest) : exchange.send(client, httpRequest);
            return raw(request, response, exchange);
        } catch (InterruptedException e) {
            exchange.release();
            Thread.currentThread().interrupt();
            throw SendFailures.interrupted(request.call());
        } catch (IOException e) {
            exchange.release();
            misled |= Broken.isNoHttp(e);
            throw failures.of(e, request, closed);
        } catch (RuntimeException e) {
            exchange.release();
            throw e;
        }
    }

    @Override
    public CompletableFuture<RawResponse> sendAsync(Request request) {
        try {
            return sendAsync(request, httpRequest(request), begin(request));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<RawResponse> sendAsync(Request request, HttpRequest httpRequest, Exchange exchange) {
        var answer = new Pending<RawResponse>();
        answer.running(exchange::cancel);
        try {
            exchange.sendAsync(client(httpRequest), httpRequest, (response, failure) -> {
                if (response == null) {
                    exchange.release();
                    answer.fail(failures.of(requireNonNull(failure), request, closed));
                } else if (!answer.succeed(raw(request, response, exchange))) {
                    exchange.release();
                }
            });
        } catch (RuntimeException e) {
            exchange.release();
            throw e;
        }
        return answer;
    }

    private Exchange begin(Request request) {
        var deadline = request.sending().deadline();
        SendFailures.checkTime(deadline, request.call());
        var exchange = new Exchange(watch, settings.timeout(), settings.silence(), deadline);
        watch.add(exchange);
        if (closed) {
            watch.remove(exchange);
            throw SendFailures.alreadyClosed();
        }
        return exchange;
    }

    private HttpClient client(HttpRequest request) {
        return clients.of(request.uri().getScheme().equals("https"));
    }

    private RawResponse raw(Request request, HttpResponse<InputStream> response, Exchange exchange) {
        var body = response.body();
        if (body == null) {
            // what a proxy answers to CONNECT comes without any: nothing is left to be waited for
            exchange.release();
            body = InputStream.nullInputStream();
        }
        var answer = settings.answer(
                request, response.statusCode(), Headers.of(response.headers().map()), body);
        return answer.status() == 407 && settings.baseUrl.secure() && settings.proxyAuthorization() != null
                ? answer.withRemark(KEPT_BACK)
                : answer;
    }

    private HttpRequest httpRequest(Request request) {
        var builder = HttpRequest.newBuilder(settings.baseUrl.of(request));
        addUnlessSet(builder, request, "user-agent", settings.userAgent());
        if (Gzip.suits(request)) {
            builder.header("accept-encoding", "gzip");
        }
        var proxyAuthorization = settings.proxyAuthorization();
        if (proxyAuthorization != null) {
            addUnlessSet(builder, request, "proxy-authorization", proxyAuthorization);
        }
        var body = request.body();
        if (body != null) {
            addUnlessSet(builder, request, "content-type", body.contentType());
        }
        request.headers().each((name, value) -> {
            try {
                builder.header(name, value);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("the header " + name + " is set by java.net.http itself", e);
            }
        });
        return builder.method(request.method(), publisher(body)).build();
    }

    private static void addUnlessSet(HttpRequest.Builder builder, Request request, String name, String value) {
        if (request.header(name) == null) {
            builder.header(name, value);
        }
    }

    private static HttpRequest.BodyPublisher publisher(@Nullable Body body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        return body.content() instanceof Bytes bytes
                ? BodyPublishers.ofByteArray(bytes.array())
                : new Uploading(body.content());
    }

    @Override
    public void close() {
        closed = true;
        watch.forEach(Exchange::cancel);
        clients.close();
    }
}
