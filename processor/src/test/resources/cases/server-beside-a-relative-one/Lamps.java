package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("lamps.yaml")
public interface Lamps {
    String getLamp();
}
