package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "shop.yaml", include = "count")
public interface Both extends BothOperations, CounterOperations {}
