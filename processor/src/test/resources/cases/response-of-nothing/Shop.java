package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Response;

@OpenApiClient("shop.yaml")
public interface Shop {
    @SuppressWarnings("rawtypes")
    Response createOrder(OrderRequest request);
}
