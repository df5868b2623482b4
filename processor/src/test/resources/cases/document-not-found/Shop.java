package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shoop.yaml")
public interface Shop {
    Order getOrder(String orderId);
}
