package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.http.ClientCredentials;
import io.wirescribe.http.Credential;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Security;
import io.wirescribe.http.TokenSource;
import io.wirescribe.http.Transport;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Shop} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class ShopClient implements Shop, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "shop.yaml", "1", "242ed2c7e9a89bf1aa4ea602f02106c7cb6a70352bce72f3ee8f3cd4dd6531d4");

    private static final Security KEY_SECURITY = Security.of("key");

    private static final Security OAUTH_OR_APP_AND_LOGIN_SECURITY = Security.of("oauth").or("app", "login");

    private static final Security NONE_OR_KEY_SECURITY = Security.NONE.or("key");

    private static final Reply<@Nullable Void> LIST_ORDERS_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> CREATE_ORDER_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> STATUS_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> NEWS_DONE = Reply.nothing();

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public ShopClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void listOrders() {
        LIST_ORDERS_DONE.send(transport, listOrdersRequest());
    }

    @Override
    public void createOrder() {
        CREATE_ORDER_DONE.send(transport, createOrderRequest());
    }

    @Override
    public void status() {
        STATUS_DONE.send(transport, statusRequest());
    }

    @Override
    public void news() {
        NEWS_DONE.send(transport, newsRequest());
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request listOrdersRequest() {
        return Request.get("/orders").security(KEY_SECURITY);
    }

    private static Request createOrderRequest() {
        return Request.post("/orders").security(OAUTH_OR_APP_AND_LOGIN_SECURITY);
    }

    private static Request statusRequest() {
        return Request.get("/status");
    }

    private static Request newsRequest() {
        return Request.get("/news").security(NONE_OR_KEY_SECURITY);
    }

    /** Builds a {@link ShopClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://shop.example");
        }

        /** Sent as query parameter {@code app} with the requests that need it. */
        public Builder app(String key) {
            return credential("app", Credential.query("app", key));
        }

        /** Sent as header {@code x-api-key} with the requests that need it. Yours. */
        public Builder key(String key) {
            return credential("key", Credential.header("x-api-key", key));
        }

        /** Sent as {@code Authorization: Basic} with the requests that need it. */
        public Builder basic(String user, String password) {
            return credential("login", Credential.basic(user, password));
        }

        /** Sent as {@code Authorization: Bearer} with the requests that need it. */
        public Builder bearerToken(String token) {
            return credential("oauth", Credential.bearer(token));
        }

        /**
         * For tokens that expire: asked for each request, and for another one after 401. Sent as {@code
         * Authorization: Bearer} with the requests that need it.
         */
        public Builder bearerToken(TokenSource tokens) {
            return credential("oauth", Credential.bearer(tokens));
        }

        /**
         * Tokens are fetched from {@code http://localhost:1/token} when one is needed, kept, and renewed
         * before they expire. Sent as {@code Authorization: Bearer} with the requests that need it.
         */
        public Builder oauth2(String clientId, String clientSecret, String... scopes) {
            var tokens = ClientCredentials.at("http://localhost:1/token")
                    .client(clientId, clientSecret)
                    .scope(scopes)
                    .build();
            return credential("oauth", Credential.bearer(tokens));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public ShopClient build() {
            return new ShopClient(connect());
        }
    }
}
