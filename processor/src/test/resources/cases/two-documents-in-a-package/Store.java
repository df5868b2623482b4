package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("store.yaml")
public interface Store {
    Order getOrder(String orderId);
}
