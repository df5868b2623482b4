package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("pets.yaml")
public interface Pets {
    Pet change(Pet request);
}
