package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@OpenApiClient("shop.yaml")
public interface Shop {
    Order createOrder(Order request);

    @Operation("createOrder")
    Order create(String request);
}
