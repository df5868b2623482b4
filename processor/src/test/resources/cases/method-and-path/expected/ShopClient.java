package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
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
            "shop.yaml", "1", "ec132eab35793bffe1f0404afd3deab04f47ba9c2483e893bbe4c1d07b256e0a");

    private static final Reply<Order> GET_ORDER = Reply.json(Order.JSON);

    private static final Reply<Order> GET_ORDERS_ORDER_ID_PART = Reply.json(Order.JSON);

    private static final Reply<@Nullable Void> DELETE_ORDER_DONE = Reply.nothing();

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
    public Order find(String orderId) {
        return GET_ORDER.send(transport, getOrderRequest(orderId)).body();
    }

    @Override
    public Order findAsItWas(String orderId) {
        return GET_ORDERS_ORDER_ID_PART.send(transport, getOrdersOrderIdPartRequest(orderId)).body();
    }

    @Override
    public void remove(String orderId) {
        DELETE_ORDER_DONE.send(transport, deleteOrderRequest(orderId));
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request getOrderRequest(String orderId) {
        Constraints.on("getOrder")
                .required("order_id", orderId)
                .verify();
        return Request.get("/orders/{order_id}").path("order_id", orderId);
    }

    private static Request getOrdersOrderIdPartRequest(String orderId) {
        Constraints.on("getOrdersOrderIdPart")
                .required("order_id", orderId)
                .verify();
        return Request.get("/orders/{order_id}").path("order_id", orderId);
    }

    private static Request deleteOrderRequest(String orderId) {
        Constraints.on("deleteOrder")
                .required("order_id", orderId)
                .verify();
        return Request.delete("/orders/{order_id}").path("order_id", orderId);
    }

    /** Builds a {@link ShopClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://shop.example");
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
