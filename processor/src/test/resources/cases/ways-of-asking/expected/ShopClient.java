package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.EventStream;
import io.wirescribe.RawResponse;
import io.wirescribe.Response;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import io.wirescribe.json.Codecs;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Shop} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class ShopClient implements Shop, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "shop.yaml", "1", "60f8fdfe0e86fb43e3f4cd5114318eb30e244e793a581118e5f7d86a64f73c76");

    private static final Reply<Order> CREATE_ORDER = Reply.json(Order.JSON).failing(Problem.JSON);

    private static final Reply<EventStream<Step>> CREATE_ORDER_EVENTS = Reply.events(Step.JSON).failing(Problem.JSON);

    private static final Reply<RawResponse> CREATE_ORDER_RAW =
            Reply.raw().as("application/json").or(Reply.raw().as("text/event-stream"));

    private static final Reply<EventStream<Step>> REPEAT_ORDER_EVENTS = Reply.events(Step.JSON);

    private static final Reply<String> GET_ORDER_TEXT = Reply.text().as("text/csv").failing(Problem.JSON);

    private static final Reply<InputStream> GET_ORDER_BYTES =
            Reply.binary().as("application/pdf").failing(Problem.JSON);

    private static final Reply<@Nullable Void> DELETE_ORDER_DONE = Reply.nothing().failing(Problem.JSON);

    private static final Reply<RawResponse> DELETE_ORDER_RAW = Reply.raw();

    private static final Reply<Long> COUNT_ORDERS = Reply.json(Codecs.INT64);

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
    public CompletableFuture<Order> createOrder(OrderRequest request) {
        return CREATE_ORDER.bodyAsync(transport, createOrderRequest(request));
    }

    @Override
    public CompletableFuture<Response<Order>> createOrderResponse(OrderRequest request) {
        return CREATE_ORDER.sendAsync(transport, createOrderRequest(request));
    }

    @Override
    public CompletableFuture<EventStream<Step>> followOrder(OrderRequest request) {
        var streaming = request.toBuilder().stream(true).build();
        return CREATE_ORDER_EVENTS.bodyAsync(transport, createOrderRequest(streaming));
    }

    @Override
    public CompletableFuture<Response<EventStream<Step>>> followOrderResponse(
            OrderRequest request) {
        var streaming = request.toBuilder().stream(true).build();
        return CREATE_ORDER_EVENTS.sendAsync(transport, createOrderRequest(streaming));
    }

    @Override
    public Flow.Publisher<Step> publishOrder(OrderRequest request) {
        var streaming = request.toBuilder().stream(true).build();
        return Reply.publisher(CREATE_ORDER_EVENTS, transport, createOrderRequest(streaming));
    }

    @Override
    public CompletableFuture<RawResponse> rawOrder(OrderRequest request) {
        return CREATE_ORDER_RAW.bodyAsync(transport, createOrderRequest(request));
    }

    @Override
    public EventStream<Step> repeatOrder(String id, @Nullable OrderRequest change) {
        var streaming = change == null ? null : change.toBuilder().stream(true).build();
        return REPEAT_ORDER_EVENTS.send(transport, repeatOrderRequest(id, streaming)).body();
    }

    @Override
    public String table(String id) {
        return GET_ORDER_TEXT.send(transport, getOrderRequest(id)).body();
    }

    @Override
    public CompletableFuture<String> tableLater(String id) {
        return GET_ORDER_TEXT.bodyAsync(transport, getOrderRequest(id));
    }

    @Override
    public InputStream print(String id) {
        return GET_ORDER_BYTES.send(transport, getOrderRequest(id)).body();
    }

    @Override
    public Response<InputStream> printResponse(String id) {
        return GET_ORDER_BYTES.send(transport, getOrderRequest(id));
    }

    @Override
    public CompletableFuture<InputStream> printLater(String id) {
        return GET_ORDER_BYTES.bodyAsync(transport, getOrderRequest(id));
    }

    @Override
    public void deleteOrder(String id) {
        DELETE_ORDER_DONE.send(transport, deleteOrderRequest(id));
    }

    @Override
    public Response<@Nullable Void> deletion(String id) {
        return DELETE_ORDER_DONE.send(transport, deleteOrderRequest(id));
    }

    @Override
    public CompletableFuture<@Nullable Void> deleteLater(String id) {
        return DELETE_ORDER_DONE.bodyAsync(transport, deleteOrderRequest(id));
    }

    @Override
    public CompletableFuture<Response<@Nullable Void>> deletionLater(String id) {
        return DELETE_ORDER_DONE.sendAsync(transport, deleteOrderRequest(id));
    }

    @Override
    public CompletableFuture<RawResponse> rawDeletion(String id) {
        return DELETE_ORDER_RAW.bodyAsync(transport, deleteOrderRequest(id));
    }

    @Override
    public CompletableFuture<Long> countOrders(String id) {
        return COUNT_ORDERS.bodyAsync(transport, countOrdersRequest(id));
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request createOrderRequest(OrderRequest request) {
        return Request.post("/orders").json(OrderRequest.JSON, Objects.requireNonNull(request, "request"));
    }

    private static Request repeatOrderRequest(String id, @Nullable OrderRequest request) {
        Constraints.on("repeatOrder")
                .required("id", id)
                .verify();
        return Request.post("/orders/{id}")
                .path("id", id)
                .json(OrderRequest.JSON, request);
    }

    private static Request getOrderRequest(String id) {
        Constraints.on("getOrder")
                .required("id", id)
                .verify();
        return Request.get("/orders/{id}").path("id", id);
    }

    private static Request deleteOrderRequest(String id) {
        Constraints.on("deleteOrder")
                .required("id", id)
                .verify();
        return Request.delete("/orders/{id}").path("id", id);
    }

    private static Request countOrdersRequest(String id) {
        Constraints.on("countOrders")
                .required("id", id)
                .verify();
        return Request.get("/orders/{id}/count").path("id", id);
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
