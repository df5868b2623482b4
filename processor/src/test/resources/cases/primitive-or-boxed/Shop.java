package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shop.yaml")
public interface Shop {
    Order getOrder(String orderId, boolean withItems, Integer page, double transport);
}
