package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("orders.yaml")
public interface Orders {
    void order(Order order);
}
