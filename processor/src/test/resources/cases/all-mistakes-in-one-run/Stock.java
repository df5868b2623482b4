package com.other;

import io.wirescribe.OpenApiClient;

@OpenApiClient("stock.yaml")
public interface Stock {
    Order getOrder(String orderId);
}
