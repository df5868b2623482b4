package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.RawResponse;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

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
    public static final class Builder extends TransportBuilder<Builder> {

        private Executor executor = Workers::run;

        private Builder(BaseUrl baseUrl) {
            super(baseUrl);
        }

        @Override
        Builder self() {
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
        @Override
        public ApacheTransport build() {
            try {
                return new ApacheTransport(new ApacheCalls(settings()), executor);
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
