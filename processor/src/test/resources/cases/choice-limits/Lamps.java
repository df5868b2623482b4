package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("lamps.yaml")
public interface Lamps {
    Lamp ask(Lamp request);
}
