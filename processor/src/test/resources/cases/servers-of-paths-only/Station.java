package com.acme;

import io.wirescribe.OpenApiClient;

/** Of one operation nobody says where it is served. */
@OpenApiClient("weather.yaml")
public interface Station {

    void forecast();

    void status();
}
