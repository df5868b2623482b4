package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.RawResponse;
import io.wirescribe.Response;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

@OpenApiClient("shop.yaml")
public interface Shop {
    CompletableFuture<Step> createOrder(OrderRequest request);

    @Operation("createOrder")
    CompletableFuture bare(OrderRequest request);

    @Operation("createOrder")
    CompletableFuture<Response> unsaid(OrderRequest request);

    @Operation("createOrder")
    CompletionStage<Order> stage(OrderRequest request);

    @Operation("createOrder")
    Flow.Publisher<Order> publish(OrderRequest request);

    @Operation("createOrder")
    Flow.Publisher unsaidToo(OrderRequest request);

    @Operation("createOrder")
    InputStream bytes(OrderRequest request);

    @Operation("getOrder")
    Flow.Publisher<Step> getOrder(String id);

    @Operation("getOrder")
    Response<RawResponse> raw(String id);

    CompletableFuture<EventStream<Step>> deleteOrder(String id);

    @Operation("deleteOrder")
    Response nothing(String id);

    CompletableFuture<String> countOrders(String id);
}
