package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@OpenApiClient("shop.yaml")
public interface Shop extends More {
    @Operation("createOrder")
    Order create(OrderRequest request);

    @Operation("getOrder")
    Order create(String orderId);

    Order getOrder(String orderId);
}
