package com.shop.returns;

import io.wirescribe.OpenApiClient;

@OpenApiClient("returns.yaml")
public interface Returns {

    void sendBack(Return thing);
}
