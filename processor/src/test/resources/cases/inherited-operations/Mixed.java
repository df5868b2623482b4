package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "shop.yaml", include = "POST *")
public interface Mixed extends MixedOperations, Counter {}
