package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient
public interface Shop {
    Order getOrder(String orderId);
}
