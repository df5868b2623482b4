package com.other;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shop.yml")
public interface Other {
    void listOrders();
}
