package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.Codecs;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Shop} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class ShopClient implements Shop, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "shop.yaml", "1", "04d2c8637d59b53ba89fb69d4c43d04950af546e9e98de5b8d2a034ee9aeeda3");

    private static final Reply<@Nullable Void> TAG_ORDER_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> FIND_ORDERS_DONE = Reply.nothing();

    private static final Pattern ORDER_ID_PATTERN = Pattern.compile("^[a-z]+\\z");

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
    public void tagOrder(String orderId, @Nullable Long limit, double ratio,
            @Nullable List<String> tags, List<Long> request) {
        TAG_ORDER_DONE.send(transport, tagOrderRequest(orderId, limit, ratio, tags, request));
    }

    @Override
    public void findOrders(String state, List<String> xShop, @Nullable Cursor cursor,
            @Nullable Long size) {
        FIND_ORDERS_DONE.send(transport, findOrdersRequest(state, xShop, cursor, size));
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request tagOrderRequest(String orderId, @Nullable Long limit, double ratio,
            @Nullable List<String> tags, List<Long> request) {
        Constraints.on("tagOrder")
                .required("order_id", orderId)
                .pattern("order_id", orderId, ORDER_ID_PATTERN, "^[a-z]+$")
                .between("limit", limit, 1, 100)
                .above("ratio", ratio, 0)
                .noNulls("tags", tags)
                .minItems("tags", tags, 1)
                .each("tags", tags, (items, item) -> items.maxLength("tags", item, 3))
                .noNulls("request", request)
                .minItems("request", request, 1)
                .each("request", request, (items, item) -> items.atMost("request", item, 5))
                .verify();
        return Request.put("/orders/{order_id}")
                .path("order_id", orderId)
                .query("limit", limit)
                .query("ratio", ratio)
                .query("tags", tags)
                .json(Codecs.list(Codecs.INT64), Objects.requireNonNull(request, "request"));
    }

    private static Request findOrdersRequest(String state, List<String> xShop,
            @Nullable Cursor cursor, @Nullable Long size) {
        Constraints.on("findOrders")
                .required("state", state)
                .required("X-Shop", xShop)
                .noNulls("X-Shop", xShop)
                .atLeast("size", size, 1)
                .verify();
        return Request.get("/orders")
                .query("state", state)
                .header("X-Shop", xShop)
                .query("cursor", cursor == null ? null : cursor.value())
                .query("size", size);
    }

    /** Builds a {@link ShopClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, null);
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
