package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@OpenApiClient("shop.yaml")
public interface Shop {
    OrderRequest createOrder(OrderRequest request);

    @Operation("createOrder")
    EventStream<Order> watch(OrderRequest request);

    @Operation("getOrder")
    void forget(String orderId);

    Order deleteOrder(String orderId);
}
