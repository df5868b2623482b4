package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "lamps.yaml", include = "*")
public interface Lamps extends LampsOperations {}
