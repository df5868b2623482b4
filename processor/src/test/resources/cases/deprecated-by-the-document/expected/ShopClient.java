package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Credential;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Security;
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
            "shop.yaml", "1", "c2cb615131feba7ff99f3f48da9b11524b577cf6a7e75f426048ac94a514cc32");

    private static final Security SECURITY = Security.of("key");

    private static final Reply<Orders> LIST_ORDERS = Reply.json(Orders.JSON);

    private static final Reply<Order> CREATE_ORDER = Reply.json(Order.JSON);

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
    public Orders listOrders(@Nullable Long page, @Nullable String filter) {
        return LIST_ORDERS.send(transport, listOrdersRequest(page, filter)).body();
    }

    @Override
    @Deprecated
    public Order createOrder() {
        return CREATE_ORDER.send(transport, createOrderRequest()).body();
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request listOrdersRequest(@Nullable Long page, @Nullable String filter) {
        Constraints.on("listOrders")
                .atLeast("page", page, 1)
                .verify();
        return Request.get("/orders")
                .query("page", page)
                .query("filter", filter)
                .security(SECURITY);
    }

    private static Request createOrderRequest() {
        return Request.post("/orders").security(SECURITY);
    }

    /** Builds a {@link ShopClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://shop.example");
        }

        /** Sent as header {@code X-Key} with the requests that need it. Ask for a token. */
        @Deprecated
        public Builder apiKey(String key) {
            return credential("key", Credential.header("X-Key", key));
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
