package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Response;

@OpenApiClient("shop.yaml")
public interface Shop {
    Order createOrder(OrderRequest request);

    Response<Order> createOrder(OrderRequest request);
}
