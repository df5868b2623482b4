package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@OpenApiClient("shop.yaml")
public interface Shop {
    @Operation("GET /orders/{order_id}")
    Order find(String orderId);

    @Operation("GET /orders/{order_id}#{part}")
    Order findAsItWas(String orderId);

    @Operation("DELETE /orders/{order_id}")
    void remove(String orderId);
}
