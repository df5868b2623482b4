package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@OpenApiClient("shop.yaml")
public interface Shop {
    @Operation("deleteOrder")
    void close();

    @Operation("getOrder")
    Order builder();

    Order getOrder(String orderId);
}
