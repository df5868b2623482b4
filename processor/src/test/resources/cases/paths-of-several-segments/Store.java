package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "store.yaml", include = "*")
public interface Store extends StoreOperations {}
