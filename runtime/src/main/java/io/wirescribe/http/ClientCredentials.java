package io.wirescribe.http;

import static java.util.Objects.requireNonNull;

import io.wirescribe.ConnectionException;
import io.wirescribe.WirescribeException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fetches tokens by OAuth 2 client credentials (RFC 6749, 4.4): the first when it is needed, the next a minute before
 * the last one expires, or when the server refuses it. However many calls wait for a token, it is fetched once.
 *
 * <pre>{@code
 * var tokens = ClientCredentials.at("https://auth.example.com/oauth/token")
 *         .client(System.getenv("CLIENT_ID"), System.getenv("CLIENT_SECRET"))
 *         .scope("models.read")
 *         .build();
 * Transport transport = new Credentials(Map.of("oauth2", Credential.bearer(tokens)), next);
 * }</pre>
 *
 * <p>Safe to share. A failure to fetch is thrown to each call that needs the token, as any call fails; a call with a
 * time limit waits for a token no longer than that. Close it with the last client that uses it.
 */
public final class ClientCredentials implements TokenSource, AutoCloseable {

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final Reply<Token> TOKEN = Reply.json(Token.JSON);

    private final Transport transport;
    private final Request request;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Held held;

    private ClientCredentials(Builder builder) {
        this.transport = new Retrying(builder.transport.apply(builder.origin));
        this.request = builder.request();
    }

    /** A token, and until when it is sent, by {@link System#nanoTime()}. */
    private record Held(
            String token,
            @Nullable Deadline renewal,
            @Nullable Deadline expiry) {

        boolean isFresh() {
            return renewal == null || !renewal.hasPassed();
        }

        boolean isValid() {
            return expiry == null || !expiry.hasPassed();
        }
    }

    /**
     * Tokens of a server.
     *
     * @param tokenUrl where tokens are fetched, {@code https} outside of tests
     * @return to be built
     * @throws IllegalArgumentException if it is no such URL
     */
    public static Builder at(String tokenUrl) {
        return new Builder(URI.create(tokenUrl));
    }

    /** Settings of a token source. */
    public static final class Builder {

        private final String origin;
        private final String target;
        private final Map<String, Object> form = new LinkedHashMap<>(Map.of("grant_type", "client_credentials"));
        private Function<String, Transport> transport = url -> HttpTransport.to(url)
                .timeout(Duration.ofSeconds(30))
                .silence(Duration.ofSeconds(30))
                .build();
        private @Nullable Credential client;
        private boolean inBody;

        private Builder(URI url) {
            var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
            this.origin = url.getScheme() + "://" + url.getRawAuthority();
            this.target = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
            BaseUrl.of(origin);
        }

        /**
         * Who asks, as HTTP basic.
         *
         * @param id the client's id
         * @param secret the client's secret
         * @return this
         */
        public Builder client(String id, String secret) {
            client = Credential.basic(encoded(requireNonNull(id, "id")), encoded(requireNonNull(secret, "secret")));
            return this;
        }

        /**
         * Who asks, as a part of the body, for servers that do not take HTTP basic.
         *
         * @param id the client's id
         * @param secret the client's secret
         * @return this
         */
        public Builder clientInBody(String id, String secret) {
            inBody = true;
            return parameter("client_id", id).parameter("client_secret", secret);
        }

        /**
         * What the token shall be good for.
         *
         * @param scopes the scopes
         * @return this
         */
        public Builder scope(String... scopes) {
            return parameter("scope", String.join(" ", scopes));
        }

        /**
         * A further parameter, such as {@code audience} or {@code resource}.
         *
         * @param name the parameter
         * @param value its value
         * @return this
         */
        public Builder parameter(String name, String value) {
            form.put(name, requireNonNull(value, name));
            return this;
        }

        /**
         * Makes the transport that fetches, {@link HttpTransport} unless set.
         *
         * @param transport given the origin of the token URL, makes what sends to it
         * @return this
         */
        public Builder transport(Function<String, Transport> transport) {
            this.transport = requireNonNull(transport, "transport");
            return this;
        }

        /** The id may hold a colon, so it is encoded (RFC 6749, 2.3.1). */
        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        private Request request() {
            var request = Request.post(target).body(FormEncoding.PLAIN.body(form));
            return client == null ? request : client.on(request);
        }

        /**
         * Builds the source. Nothing is fetched before the first call.
         *
         * @return the source
         * @throws IllegalStateException if it was not said who asks
         */
        public ClientCredentials build() {
            if (client == null && !inBody) {
                throw new IllegalStateException("set the client's id and secret");
            }
            return new ClientCredentials(this);
        }
    }

    @Override
    public String token() {
        return token(null);
    }

    /** @param deadline of the call that needs it; null for none */
    String token(@Nullable Deadline deadline) {
        var known = held;
        return known != null && known.isFresh() ? known.token() : renewed(null, deadline);
    }

    /** Whether there is one that need not be waited for. */
    boolean hasToken() {
        var known = held;
        return known != null && known.isFresh();
    }

    @Override
    public String refresh(String refused) {
        return refresh(refused, null);
    }

    /** @param deadline of the call that needs another one; null for none */
    String refresh(String refused, @Nullable Deadline deadline) {
        return renewed(refused, deadline);
    }

    private String renewed(@Nullable String refused, @Nullable Deadline deadline) {
        lock(deadline);
        try {
            var known = held;
            if (known != null && known.isFresh() && !known.token().equals(refused)) {
                return known.token(); // another call has fetched it meanwhile
            }
            return fetched(known, refused, deadline);
        } finally {
            lock.unlock();
        }
    }

    private void lock(@Nullable Deadline deadline) {
        try {
            if (deadline == null) {
                lock.lockInterruptibly();
            } else if (!lock.tryLock(deadline.nanosLeft(), TimeUnit.NANOSECONDS)) {
                throw SendFailures.tooLate(deadline, null, request.call());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException("interrupted while waiting for a token", null, request.call());
        }
    }

    /** A token that is still good outlives a server of tokens that is not. */
    private String fetched(@Nullable Held known, @Nullable String refused, @Nullable Deadline deadline) {
        try {
            var token = TOKEN.send(transport, deadline == null ? request : request.within(deadline))
                    .body();
            var fetched = held(token);
            held = fetched;
            return fetched.token();
        } catch (WirescribeException e) {
            if (known != null && known.isValid() && !known.token().equals(refused)) {
                return known.token();
            }
            throw e;
        }
    }

    private static Held held(Token token) {
        var lifetime = token.lifetime();
        if (lifetime == null) {
            return new Held(token.value(), null, null);
        }
        var margin = MARGIN.compareTo(lifetime.dividedBy(2)) < 0 ? MARGIN : lifetime.dividedBy(2);
        return new Held(token.value(), Deadline.in(lifetime.minus(margin)), Deadline.in(lifetime));
    }

    /** Ends what is being fetched. */
    @Override
    public void close() {
        transport.close();
    }
}
