package io.wirescribe.bedrock;

import static java.util.Objects.requireNonNull;

import io.wirescribe.RawResponse;
import io.wirescribe.http.HttpTransport;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sends to Amazon Bedrock. A client of Bedrock's own operations is signed for; a client of Anthropic's text completions
 * or messages is answered as Anthropic would, by the models that Bedrock has:
 *
 * <pre>{@code
 * Claude claude = new ClaudeClient(BedrockTransport.in("eu-central-1").build());
 *
 * Completion answer = claude.createCompletion(CompletionRequest.builder()
 *         .model("anthropic.claude-v2:1")
 *         .prompt("\n\nHuman: Why is the sky blue?\n\nAssistant:")
 *         .maxTokensToSample(256)
 *         .build());
 * }</pre>
 *
 * <p>{@code POST /v1/complete} and {@code POST /v1/messages} become {@code /model/{modelId}/invoke}, with
 * {@code stream: true} {@code /model/{modelId}/invoke-with-response-stream}: the model moves to the path, betas move
 * from the header to the body, keys for Anthropic are not sent. The answer gets what Bedrock leaves out of it,
 * {@code type}, {@code id} (the request id) and {@code model}, and errors get Anthropic's form.
 *
 * <p>Whoever made the request, what Bedrock refuses is left out of its body: properties that are null, {@code model}
 * and {@code stream}. Inside of a tool's input and of a schema null means something, and stays.
 *
 * <p>Each request is signed when it is sent, so a retry around this signs anew. Unless told otherwise it uses, in this
 * order, the key in {@code AWS_BEARER_TOKEN_BEDROCK}, {@link AwsCredentials#environment()} and
 * {@link AwsCredentials#defaultChain()}. Where the server refuses a signature because this machine's clock is wrong,
 * the message of the exception says so.
 *
 * <p>Safe for use by several threads. Closing it closes the transport below.
 */
public final class BedrockTransport implements Transport {

    private final Transport next;
    private final UnaryOperator<Request> authorization;
    private final AwsClock clock;
    private final int frameLimit;

    private BedrockTransport(Transport next, UnaryOperator<Request> authorization, AwsClock clock, int frameLimit) {
        this.next = next;
        this.authorization = authorization;
        this.clock = clock;
        this.frameLimit = frameLimit;
    }

    /**
     * A transport to the Bedrock of a region.
     *
     * @param region such as {@code eu-central-1}
     * @return to be built
     * @throws IllegalArgumentException if it cannot be a region
     */
    public static Builder in(String region) {
        return new Builder(AwsEndpoint.region(requireNonNull(region, "region")));
    }

    /**
     * A transport to the Bedrock of the region in {@code AWS_REGION} or {@code AWS_DEFAULT_REGION}, else that of the
     * profile in {@code ~/.aws/config}, {@code default} unless {@code AWS_PROFILE} names another.
     *
     * @return to be built
     * @throws IllegalStateException if no region is set
     */
    public static Builder inDefaultRegion() {
        return in(AwsEnvironment.SYSTEM.region());
    }

    /** Settings of a transport. */
    public static final class Builder {

        private final String region;
        private String service = "bedrock-runtime";
        private boolean dualStack;
        private @Nullable AwsEndpoint endpoint;
        private @Nullable Supplier<AwsCredentials> credentials;
        private @Nullable Supplier<String> bearerKey;
        private Function<String, Transport> transport =
                url -> HttpTransport.to(url).build();
        private Clock clock = Clock.systemUTC();
        private int frameLimit = AwsFrames.LIMIT;

        private Builder(String region) {
            this.region = region;
        }

        /**
         * Signs with credentials that do not change.
         *
         * @param credentials the credentials
         * @return this
         */
        public Builder credentials(AwsCredentials credentials) {
            requireNonNull(credentials, "credentials");
            return credentials(() -> credentials);
        }

        /**
         * Signs each request with the credentials that it is then given.
         *
         * @param credentials asked once per request, by the thread that sends it
         * @return this
         */
        public Builder credentials(Supplier<AwsCredentials> credentials) {
            this.credentials = requireNonNull(credentials, "credentials");
            return this;
        }

        /**
         * Sends a key of Bedrock's own, in place of a signature.
         *
         * @param key the key
         * @return this
         * @throws IllegalArgumentException if it is empty
         */
        public Builder bearerKey(String key) {
            requireNonNull(key, "the bearer key is null; is AWS_BEARER_TOKEN_BEDROCK set?");
            AwsAuthorization.given(key);
            return bearerKey(() -> key);
        }

        /**
         * Sends a key of Bedrock's own, in place of a signature.
         *
         * @param key asked once per request, by the thread that sends it
         * @return this
         */
        public Builder bearerKey(Supplier<String> key) {
            this.bearerKey = requireNonNull(key, "key");
            return this;
        }

        /**
         * Sends to the endpoint whose cryptography is validated by FIPS 140.
         *
         * @return this
         */
        public Builder fips() {
            service = "bedrock-runtime-fips";
            return this;
        }

        /**
         * Sends to the endpoint that has IPv6 addresses also.
         *
         * @return this
         */
        public Builder dualStack() {
            dualStack = true;
            return this;
        }

        /**
         * Sends elsewhere, such as to a VPC endpoint or a server on this machine.
         *
         * @param url {@code http} or {@code https} and a host, perhaps a port and a path
         * @return this
         * @throws IllegalArgumentException if it is no such URL
         */
        public Builder endpoint(String url) {
            endpoint = AwsEndpoint.of(url);
            return this;
        }

        /**
         * Makes the transport below, {@link HttpTransport} unless set.
         *
         * @param transport given the URL of the endpoint, makes what sends to it
         * @return this
         */
        public Builder transport(Function<String, Transport> transport) {
            this.transport = requireNonNull(transport, "transport");
            return this;
        }

        /**
         * Says how large a frame of a stream may be. A larger one is refused before there is any memory for it, with a
         * {@link io.wirescribe.ConnectionException}.
         *
         * @param bytes from 16, which every frame has; 24 MiB unless set, as much as AWS sends
         * @return this
         * @throws IllegalArgumentException if no frame is so small
         */
        public Builder frameLimit(int bytes) {
            if (bytes < AwsFrames.SMALLEST) {
                throw new IllegalArgumentException("a frame has at least " + AwsFrames.SMALLEST + " bytes");
            }
            frameLimit = bytes;
            return this;
        }

        /**
         * Tells the time that signatures bear. {@link Clock#offset} makes up for a machine whose clock is wrong.
         *
         * @param clock the system's unless set
         * @return this
         */
        public Builder clock(Clock clock) {
            this.clock = requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Builds the transport. Nothing is connected before the first call.
         *
         * @return the transport
         * @throws IllegalStateException if there are both credentials and a bearer key, or neither
         */
        public BedrockTransport build() {
            var to = endpoint;
            if (to == null) {
                to = dualStack ? AwsEndpoint.dualStack(service, region) : AwsEndpoint.standard(service, region);
            }
            var authorization = new AwsAuthorization(region, to, clock).of(credentials, bearerKey);
            return new BedrockTransport(transport.apply(to.url()), authorization, new AwsClock(clock), frameLimit);
        }
    }

    @Override
    public RawResponse send(Request request) {
        var exchange = exchange(request);
        return exchange.answer(next.send(exchange.request()));
    }

    @Override
    public CompletableFuture<RawResponse> sendAsync(Request request) {
        try {
            var exchange = exchange(request);
            return Mapped.of(next.sendAsync(exchange.request()), exchange::answer);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private BedrockExchange exchange(Request request) {
        if (MovedRequest.isMovable(request)) {
            var moved = MovedRequest.of(request);
            var sent = authorized(moved.request());
            var answers = new MovedAnswer(moved);
            return new BedrockExchange(sent, clock, frameLimit, answers::of, answers::failure);
        }
        if (request.pathTemplate().startsWith("/v1/")) {
            throw new IllegalArgumentException(
                    "Amazon Bedrock answers POST /v1/complete and POST /v1/messages, not " + request);
        }
        var sent = authorized(NativeRequest.of(request));
        return new BedrockExchange(sent, clock, frameLimit, UnaryOperator.identity(), UnaryOperator.identity());
    }

    private Request authorized(Request request) {
        var sent = request.target(withColons(request.target()));
        if (sent.pathTemplate().endsWith(NativeRequest.STREAMING)) {
            sent = streaming(sent);
        }
        return authorization.apply(sent);
    }

    /**
     * Asks, as AWS's own clients do, for what the frames hold; that there are frames goes without saying, and that they
     * must not wait in a compressor does not.
     */
    private static Request streaming(Request request) {
        return request.headers(request.headers().without("accept"))
                .header("x-amzn-bedrock-accept", "application/json")
                .header("accept-encoding", "identity");
    }

    /** The service knows model ids by their colons, and Anthropic's own clients send them unencoded. */
    private static String withColons(String target) {
        int mark = target.indexOf('?');
        return mark < 0
                ? target.replace("%3A", ":")
                : target.substring(0, mark).replace("%3A", ":") + target.substring(mark);
    }

    /** Closes the transport below. */
    @Override
    public void close() {
        next.close();
    }
}
