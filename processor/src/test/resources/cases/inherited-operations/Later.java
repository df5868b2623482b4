package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@OpenApiClient("shop.yaml")
public interface Later extends Shop {
    @Override
    void createOrder(Order order);

    @Operation("list-orders")
    CompletableFuture<List<Order>> later();
}
