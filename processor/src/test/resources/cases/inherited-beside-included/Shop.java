package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "shop.yaml", include = "tag:orders")
public interface Shop extends ShopOperations, Extras {}
