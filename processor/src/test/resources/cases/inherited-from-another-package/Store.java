package com.other;

import io.wirescribe.OpenApiClient;

@OpenApiClient("shop.yaml")
public interface Store extends com.acme.Shop {
    long count();
}
