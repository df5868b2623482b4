package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shop.yaml")
public interface Shop extends Crud<String, Order, OrderRequest> {}
