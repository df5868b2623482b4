package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("zoo.yaml")
public interface Zoo {
    Pet keep(Pet request);
}
