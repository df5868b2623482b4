package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "shop.yaml", include = "*")
public interface Shop extends ShopOperations {}
