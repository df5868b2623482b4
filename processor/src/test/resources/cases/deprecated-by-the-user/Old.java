package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@Deprecated
@OpenApiClient("shop.yaml")
public interface Old {
    @Deprecated
    long count();

    @Deprecated(forRemoval = true)
    @Operation("count")
    long size();
}
