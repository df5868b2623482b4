package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "things.yaml", include = "*")
public interface Things extends ThingsOperations {}
