package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shop.yaml")
public abstract class Shop {
    abstract Order getOrder(String orderId);
}
