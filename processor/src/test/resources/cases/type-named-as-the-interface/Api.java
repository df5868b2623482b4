package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("registry.yaml")
public interface Api {
    ApiType getApi(String id);
}
