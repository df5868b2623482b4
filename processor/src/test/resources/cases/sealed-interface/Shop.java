package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shop.yaml")
public sealed interface Shop permits ShopClient {
    void deleteOrder(String orderId);
}
