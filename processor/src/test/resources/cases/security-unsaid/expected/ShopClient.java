package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
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
            "shop.yaml", "1", "9b58ecb34899778e92f9d808d04dd163d4bea17912a6ae274be5cb815c22b9e0");

    private static final Security SECURITY = Security.each("key", "token");

    private static final Reply<@Nullable Void> LIST_ORDERS_DONE = Reply.nothing();

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

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request listOrdersRequest() {
        return Request.get("/orders").security(SECURITY);
    }

    /** Builds a {@link ShopClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://shop.example");
        }

        /** Sent as header {@code x-api-key} with every request: the document does not say which need it. */
        public Builder apiKey(String key) {
            return credential("key", Credential.header("x-api-key", key));
        }

        /** Sent as {@code Authorization: Bearer} with every request: the document does not say which need it. */
        public Builder bearerToken(String token) {
            return credential("token", Credential.bearer(token));
        }

        /**
         * For tokens that expire: asked for each request, and for another one after 401. Sent as {@code
         * Authorization: Bearer} with every request: the document does not say which need it.
         */
        public Builder bearerToken(TokenSource tokens) {
            return credential("token", Credential.bearer(tokens));
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
