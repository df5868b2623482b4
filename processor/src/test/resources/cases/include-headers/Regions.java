package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "regions.yaml", include = "*")
public interface Regions extends RegionsOperations {}
