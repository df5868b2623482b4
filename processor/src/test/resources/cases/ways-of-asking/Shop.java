package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.RawResponse;
import io.wirescribe.Response;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

@OpenApiClient("shop.yaml")
public interface Shop {
    CompletableFuture<Order> createOrder(OrderRequest request);

    @Operation("createOrder")
    CompletableFuture<Response<Order>> createOrderResponse(OrderRequest request);

    @Operation("createOrder")
    CompletableFuture<EventStream<Step>> followOrder(OrderRequest request);

    @Operation("createOrder")
    CompletableFuture<Response<EventStream<Step>>> followOrderResponse(OrderRequest request);

    @Operation("createOrder")
    Flow.Publisher<Step> publishOrder(OrderRequest request);

    @Operation("createOrder")
    CompletableFuture<RawResponse> rawOrder(OrderRequest request);

    EventStream<Step> repeatOrder(String id, @Nullable OrderRequest change);

    @Operation("getOrder")
    String table(String id);

    @Operation("getOrder")
    CompletableFuture<String> tableLater(String id);

    @Operation("getOrder")
    InputStream print(String id);

    @Operation("getOrder")
    Response<InputStream> printResponse(String id);

    @Operation("getOrder")
    CompletableFuture<InputStream> printLater(String id);

    void deleteOrder(String id);

    @Operation("deleteOrder")
    Response<Void> deletion(String id);

    @Operation("deleteOrder")
    CompletableFuture<Void> deleteLater(String id);

    @Operation("deleteOrder")
    CompletableFuture<Response<Void>> deletionLater(String id);

    @Operation("deleteOrder")
    CompletableFuture<RawResponse> rawDeletion(String id);

    CompletableFuture<Long> countOrders(String id);
}
