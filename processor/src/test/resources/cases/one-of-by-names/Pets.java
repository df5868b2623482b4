package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("pets.yaml")
public interface Pets {
    Visit see(Visit request);
}
