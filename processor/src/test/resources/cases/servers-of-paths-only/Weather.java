package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("weather.yaml")
public interface Weather {

    void archive();

    void forecast();
}
