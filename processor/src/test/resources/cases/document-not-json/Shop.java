package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shop.json")
public interface Shop {
    Order getOrder(String orderId);
}
