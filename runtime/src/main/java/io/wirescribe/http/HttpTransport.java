package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.Call;
import io.wirescribe.ConnectionException;
import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLParameters;
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
 * <p>HTTP/2 where an {@code https} server offers it, else HTTP/1.1. Redirects are answers, not followed: a credential
 * must not go where it was not meant to. Bodies are read by the thread that asks for them, as they arrive. An interrupt
 * ends a call with a {@link ConnectionException}, the flag stays set.
 *
 * <p>Connections are shared and kept for later calls, so keep one transport for one server. {@link #close} cancels what
 * is running.
 */
public final class HttpTransport implements Transport {

    private static final String USER_AGENT = "wirescribe";

    private final BaseUrl baseUrl;
    private final Duration connectTimeout;
    private final Duration timeout;
    private final SendFailures failures;
    private final Set<Exchange> exchanges = ConcurrentHashMap.newKeySet();
    private final Object lock = new Object();
    private volatile @Nullable HttpClient client;
    private volatile boolean closed;

    private HttpTransport(Builder builder) {
        this.baseUrl = builder.baseUrl;
        this.connectTimeout = builder.connectTimeout;
        this.timeout = builder.timeout;
        this.failures = new SendFailures(baseUrl.host(), connectTimeout, timeout);
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

        private final BaseUrl baseUrl;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration timeout = Duration.ofMinutes(10);

        private Builder(BaseUrl baseUrl) {
            this.baseUrl = baseUrl;
        }

        /**
         * How long connecting may take; 10 seconds unless set.
         *
         * @param connectTimeout above zero
         * @return this
         */
        public Builder connectTimeout(Duration connectTimeout) {
            this.connectTimeout = positive(connectTimeout, "connectTimeout");
            return this;
        }

        /**
         * How long the server may take until its answer begins; 10 minutes unless set. Reading the body takes what it
         * takes.
         *
         * @param timeout above zero
         * @return this
         */
        public Builder timeout(Duration timeout) {
            this.timeout = positive(timeout, "timeout");
            return this;
        }

        private static Duration positive(Duration duration, String name) {
            if (requireNonNull(duration, name).isNegative() || duration.isZero()) {
                throw new IllegalArgumentException(name + " must be above zero");
            }
            return duration;
        }

        /**
         * Builds the transport. Nothing is connected before the first call.
         *
         * @return the transport
         */
        public HttpTransport build() {
            return new HttpTransport(this);
        }
    }

    @Override
    public RawResponse send(Request request) {
        var httpRequest = httpRequest(request);
        var exchange = begin();
        try {
            return raw(exchange.send(client(), httpRequest));
        } catch (InterruptedException e) {
            exchange.release();
            Thread.currentThread().interrupt();
            throw new ConnectionException("interrupted while waiting for the answer", null, call(request));
        } catch (IOException e) {
            exchange.release();
            throw failures.of(e, call(request), closed);
        } catch (RuntimeException e) {
            exchange.release();
            throw e;
        }
    }

    @Override
    public CompletableFuture<RawResponse> sendAsync(Request request) {
        try {
            return sendAsync(request, httpRequest(request), begin());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Answer sendAsync(Request request, HttpRequest httpRequest, Exchange exchange) {
        var answer = new Answer(exchange);
        try {
            exchange.sendAsync(client(), httpRequest, (response, failure) -> {
                if (failure != null) {
                    exchange.release();
                    answer.completeExceptionally(failures.of(failure, call(request), closed));
                } else if (!answer.complete(raw(response))) {
                    exchange.release();
                }
            });
        } catch (RuntimeException e) {
            exchange.release();
            throw e;
        }
        return answer;
    }

    /** Cancelling it cancels the exchange. */
    private static final class Answer extends CompletableFuture<RawResponse> {

        private final Exchange exchange;

        Answer(Exchange exchange) {
            this.exchange = exchange;
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            boolean cancelled = super.cancel(mayInterrupt);
            if (cancelled) {
                exchange.cancel();
            }
            return cancelled;
        }
    }

    private Exchange begin() {
        var exchange = new Exchange(exchanges::remove);
        exchanges.add(exchange);
        if (closed) {
            exchanges.remove(exchange);
            throw alreadyClosed();
        }
        return exchange;
    }

    private static IllegalStateException alreadyClosed() {
        return new IllegalStateException("the transport is closed");
    }

    private static Call call(Request request) {
        return new Call(request.method(), request.pathTemplate(), null);
    }

    private static RawResponse raw(HttpResponse<InputStream> response) {
        return new RawResponse(
                response.statusCode(), Headers.of(response.headers().map()), response.body());
    }

    private HttpRequest httpRequest(Request request) {
        var builder =
                HttpRequest.newBuilder(baseUrl.of(request)).timeout(timeout).header("user-agent", USER_AGENT);
        var body = request.body();
        if (body != null) {
            builder.setHeader("content-type", body.contentType());
        }
        request.eachHeader((name, value) -> {
            try {
                builder.setHeader(name, value);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("the header " + name + " is set by java.net.http itself", e);
            }
        });
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body.bytes());
        return builder.method(request.method(), content).build();
    }

    /** Built by the first call, because an https one loads certificates. */
    private HttpClient client() {
        var built = client;
        if (built == null) {
            synchronized (lock) {
                built = client;
                if (built == null) {
                    if (closed) {
                        throw alreadyClosed();
                    }
                    built = newClient();
                    client = built;
                }
            }
        }
        return built;
    }

    /** Callbacks run on the client's own thread: handing them to another costs more than all that they do. */
    private HttpClient newClient() {
        var builder = HttpClient.newBuilder()
                .connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Runnable::run);
        if (!baseUrl.secure()) {
            builder.version(HttpClient.Version.HTTP_1_1)
                    .sslContext(NoTls.context())
                    .sslParameters(new SSLParameters());
        }
        return builder.build();
    }

    @Override
    public void close() {
        closed = true;
        exchanges.forEach(Exchange::cancel);
        synchronized (lock) {
            client = null; // its thread and its idle connections end when nobody holds it
        }
    }
}
