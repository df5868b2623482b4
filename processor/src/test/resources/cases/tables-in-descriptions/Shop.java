package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shop.yaml")
public interface Shop {
    Order getOrder();
}
