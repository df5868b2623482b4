package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@OpenApiClient("shop.yaml")
public interface Shop {
    Order getOrders(String orderId);

    @Operation("createOrdr")
    Order create(OrderRequest request);

    @Operation("GET /order/{order_id}")
    Order find(String orderId);

    void somethingElseEntirely();
}
