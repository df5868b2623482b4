package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;

@Deprecated(forRemoval = true)
@OpenApiClient(value = "shop.yaml", include = "count")
public interface Oldest extends OldestOperations {
    @Operation("count")
    long size();
}
